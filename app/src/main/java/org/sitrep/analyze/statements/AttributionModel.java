package org.sitrep.analyze.statements;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The weights by which cues are found and their sources and contents are cut: a logistic regression
 * over tokens, and a linear-chain conditional random field (Lafferty et al. 2001) over the tokens
 * around a cue, as Pareti (2015) found contents by. Features are hashed; a weight takes one byte.
 *
 * <p>The file, big-endian: the number {@value #MAGIC}, then deflated the threshold (float), and of
 * each of the four tables its step (float) and one byte a weight.
 */
public final class AttributionModel {
  /** What a token may be of a cue: nothing, source, content or the cue itself. */
  public static final int LABELS = 4;

  static final int OTHER = 0;
  static final int SOURCE = 1;
  static final int CONTENT = 2;
  static final int CUE = 3;

  public static final int CUE_BITS = 19;
  public static final int NODE_BITS = 19;
  public static final int EDGE_BITS = 16;
  public static final int READING_BITS = 16;

  private static final int MAGIC = 0x53415431;
  private static final float LARGEST = 127;

  final float threshold;
  final float[] cues;
  final float[] nodes;
  final float[] edges;
  final float[] readings;

  /**
   * @param threshold the score from which on a reading counts
   * @param cues one weight a bucket
   * @param nodes {@link #LABELS} weights a bucket
   * @param edges {@link #LABELS} times {@link #LABELS} weights a bucket, by label before, then own
   * @param readings one weight a bucket
   */
  public AttributionModel(
      float threshold, float[] cues, float[] nodes, float[] edges, float[] readings) {
    this.threshold = threshold;
    this.cues = cues.clone();
    this.nodes = nodes.clone();
    this.edges = edges.clone();
    this.readings = readings.clone();
  }

  /** The same with other weights of readings and another threshold. */
  public AttributionModel with(float otherThreshold, float[] otherReadings) {
    return new AttributionModel(otherThreshold, cues, nodes, edges, otherReadings);
  }

  /** The same with another threshold. */
  public AttributionModel withThreshold(float other) {
    return with(other, readings);
  }

  static AttributionModel bundled() {
    return Bundled.MODEL;
  }

  private static final class Bundled {
    private static final AttributionModel MODEL = load();

    private static AttributionModel load() {
      try (InputStream stream = AttributionModel.class.getResourceAsStream("attributions.model")) {
        if (stream == null) {
          throw new IOException("no attributions.model on the class path");
        }
        return read(stream);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static AttributionModel read(InputStream stream) throws IOException {
    DataInputStream head = new DataInputStream(stream);
    if (head.readInt() != MAGIC) {
      throw new IOException("attributions.model is no model of attributions");
    }
    DataInputStream in = new DataInputStream(new InflaterInputStream(stream));
    float threshold = in.readFloat();
    return new AttributionModel(
        threshold,
        table(in, 1 << CUE_BITS),
        table(in, LABELS << NODE_BITS),
        table(in, LABELS * LABELS << EDGE_BITS),
        table(in, 1 << READING_BITS));
  }

  private static float[] table(DataInputStream in, int size) throws IOException {
    float step = in.readFloat();
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new IOException("attributions.model is cut short");
    }
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      weights[i] = bytes[i] * step;
    }
    return weights;
  }

  /** Writes the model, its weights rounded to a byte each. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream head = new DataOutputStream(stream);
    head.writeInt(MAGIC);
    DeflaterOutputStream deflated = new DeflaterOutputStream(stream);
    DataOutputStream out = new DataOutputStream(deflated);
    out.writeFloat(threshold);
    for (float[] table : new float[][] {cues, nodes, edges, readings}) {
      float largest = 1e-6f;
      for (float weight : table) {
        largest = Math.max(largest, Math.abs(weight));
      }
      float step = largest / LARGEST;
      byte[] bytes = new byte[table.length];
      for (int i = 0; i < table.length; i++) {
        bytes[i] = (byte) Math.round(table[i] / step);
      }
      out.writeFloat(step);
      out.write(bytes);
    }
    out.flush();
    deflated.finish();
    stream.flush();
  }

  /** The log-odds of a cue that the features speak for. */
  float cue(Features features) {
    return sum(features, cues, CUE_BITS);
  }

  /** The log-odds of a reading's being right that the features speak for. */
  float reading(Features features) {
    return sum(features, readings, READING_BITS);
  }

  private static float sum(Features features, float[] weights, int bits) {
    float sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.get(i) >>> (32 - bits)];
    }
    return sum;
  }
}
