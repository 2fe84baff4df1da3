package org.sciloom.extract;

import java.util.List;

/**
 * What the sequence models see of a token: the token itself, what is known of its word, and its
 * part in the whole document. Made once for each token, so that features of neighbours cost
 * nothing.
 *
 * @param word the token as it stands, digits of plain numbers masked
 * @param lower in lower case
 * @param shape the pattern of its characters, runs shortened, such as {@code Xx-d}
 * @param frequency how many abstracts use the word, as a power of two; 0 for an unknown word
 * @param classes its word classes, from coarse to fine; empty for an unknown word
 * @param gazetteer where it stands in a name of the gazetteer, and the name's type; or empty
 * @param document what the document as a whole says of it: repeated, in the title, defined here
 * @param cues the kinds of cue words in its sentence, with the section
 */
record TokenView(
    String word,
    String lower,
    String shape,
    int frequency,
    List<String> classes,
    String gazetteer,
    String document,
    List<String> cues) {

  TokenView {
    classes = List.copyOf(classes);
    cues = List.copyOf(cues);
  }
}
