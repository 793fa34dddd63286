package org.sitrep.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitrep.read.Note.Code;

/**
 * Bytes to text: UTF-8 where they are valid UTF-8, otherwise what a byte order mark says, otherwise
 * what ICU's detector finds with some confidence. A byte order mark is left out; all else stays as
 * it is.
 */
final class Decoder {
  /**
   * ICU's confidence, of 100, below which a charset is a guess; single-byte English seldom falls
   * below 30.
   */
  private static final int LEAST_CONFIDENCE = 20;

  private static final int HEAD = 8192;

  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s?=\\s?[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  private Decoder() {}

  /**
   * A text and the charset that it was in.
   *
   * @param charset null where it is UTF-8
   */
  record Decoded(String text, @Nullable String charset) {}

  static Decoded decode(byte[] bytes) throws Refusal {
    boolean utf16 = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    if (utf16) {
      return new Decoded(refuseBinary(strictly(bytes, StandardCharsets.UTF_16)), "UTF-16");
    }
    refuseMagic(bytes);
    String text = utf8(bytes);
    return text != null ? new Decoded(refuseBinary(text), null) : detect(bytes);
  }

  /** The text where the bytes are valid UTF-8, otherwise null. */
  static @Nullable String utf8(byte[] bytes) {
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }

  private static Decoded detect(byte[] bytes) throws Refusal {
    refuseZeroes(bytes);
    Charset declared = declared(bytes);
    Charset charset = declared == null ? guess(bytes) : declared;
    if (charset.equals(StandardCharsets.UTF_8)) { // broken somewhere, which shows as U+FFFD
      return new Decoded(refuseBinary(new String(bytes, charset)), "broken UTF-8");
    }
    return new Decoded(refuseBinary(strictly(bytes, charset)), charset.name());
  }

  private static Charset guess(byte[] bytes) throws Refusal {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    if (match == null || match.getConfidence() < LEAST_CONFIDENCE) {
      throw new Refusal(Code.CHARSET, "is not UTF-8, and no other charset fits with confidence");
    }
    Charset charset = known(match.getName());
    if (charset == null) {
      throw new Refusal(Code.CHARSET, "is in " + match.getName() + ", which cannot be read here");
    }
    return charset;
  }

  /** The charset that a page itself declares in its head. */
  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    Charset charset = meta.find() ? known(meta.group(1)) : null;
    return charset == null || charset.name().startsWith("UTF-16") ? null : charset;
  }

  private static @Nullable Charset known(String name) {
    try {
      Charset charset = Charset.forName(name);
      // as browsers do (WHATWG Encoding): what calls itself Latin-1 is Windows-1252
      return charset.equals(StandardCharsets.ISO_8859_1)
          ? Charset.forName("windows-1252")
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  private static String strictly(byte[] bytes, Charset charset) throws Refusal {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException broken) {
      throw new Refusal(Code.CHARSET, "seems to be in " + charset.name() + " but is broken");
    }
  }

  /** Whether the head of a file is that of a file for machines. */
  static void refuseBinaryHead(byte[] head) throws Refusal {
    if (!startsWith(head, 0xFE, 0xFF) && !startsWith(head, 0xFF, 0xFE)) {
      refuseMagic(head);
      refuseZeroes(head);
    }
  }

  private static void refuseMagic(byte[] bytes) throws Refusal {
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-')
        || startsWith(bytes, 'P', 'K', 3, 4)
        || startsWith(bytes, 0x1F, 0x8B)) {
      throw new Refusal(Code.BINARY, "is not a text file");
    }
  }

  private static void refuseZeroes(byte[] bytes) throws Refusal {
    for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
      if (bytes[i] == 0) {
        throw new Refusal(Code.BINARY, "is not a text file");
      }
    }
  }

  /** Text has hardly any control characters. */
  private static String refuseBinary(String text) throws Refusal {
    int head = Math.min(text.length(), HEAD);
    int odd = 0;
    for (int i = 0; i < head; i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new Refusal(Code.BINARY, "is not a text file");
      }
      odd += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
    }
    if (odd * 20 > head) {
      throw new Refusal(Code.BINARY, "is not a text file");
    }
    return text;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
