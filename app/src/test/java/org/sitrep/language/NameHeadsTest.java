package org.sitrep.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameHeadsTest {
  @Test
  void aNameHangsOnItsLastWordAndItsTitleToo() {
    Sentence flat =
        Trees.of(
            "President Lina Maria Berg, a doctor, left",
            "President NNP 2 nmod:desc",
            "Lina NNP 9 nsubj",
            "Maria NNP 2 flat",
            "Berg NNP 2 flat",
            ", , 7 punct",
            "a DT 7 det",
            "doctor NN 2 appos",
            ", , 7 punct",
            "left VBD 0 root");
    assertEquals(
        List.of(
            "President/NNP/Berg/compound",
            "Lina/NNP/Berg/compound",
            "Maria/NNP/Berg/compound",
            "Berg/NNP/left/nsubj",
            ",/,/doctor/punct",
            "a/DT/doctor/det",
            "doctor/NN/Berg/appos",
            ",/,/doctor/punct",
            "left/VBD//root"),
        Trees.told(NameHeads.last(flat)));
  }

  @Test
  void aNameBesideANameIsTurnedToo() {
    Sentence flat =
        Trees.of(
            "Lina Berg and Omar Diallo",
            "Lina NNP 0 root",
            "Berg NNP 1 flat",
            "and CC 4 cc",
            "Omar NNP 1 conj",
            "Diallo NNP 4 flat");
    assertEquals(
        List.of(
            "Lina/NNP/Berg/compound",
            "Berg/NNP//root",
            "and/CC/Diallo/cc",
            "Omar/NNP/Diallo/compound",
            "Diallo/NNP/Berg/conj"),
        Trees.told(NameHeads.last(flat)));
  }

  @Test
  void aNounRightBeforeANameHangsOnItButNotBeforeAComma() {
    Sentence title =
        Trees.of(
            "town spokesman Lina Berg left",
            "town NN 2 compound",
            "spokesman NN 5 nsubj",
            "Lina NNP 2 appos",
            "Berg NNP 3 flat",
            "left VBD 0 root");
    assertEquals(
        List.of(
            "town/NN/Berg/compound",
            "spokesman/NN/Berg/compound",
            "Lina/NNP/Berg/compound",
            "Berg/NNP/left/nsubj",
            "left/VBD//root"),
        Trees.told(NameHeads.last(title)));
    Sentence comma =
        Trees.of(
            "the spokesman, Lina Berg, left",
            "the DT 2 det",
            "spokesman NN 7 nsubj",
            ", , 4 punct",
            "Lina NNP 2 appos",
            "Berg NNP 4 flat",
            ", , 4 punct",
            "left VBD 0 root");
    assertEquals("spokesman/NN/left/nsubj", Trees.told(NameHeads.last(comma)).get(1));
    assertEquals("Berg/NNP/spokesman/appos", Trees.told(NameHeads.last(comma)).get(4));
  }

  @Test
  void whatIsNoNameStays() {
    Sentence words = Trees.of("ad hoc talks", "ad FW 3 amod", "hoc FW 1 flat", "talks NNS 0 root");
    assertEquals(Trees.told(words), Trees.told(NameHeads.last(words)));
  }
}
