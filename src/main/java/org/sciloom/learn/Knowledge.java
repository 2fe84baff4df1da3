package org.sciloom.learn;

/** What models know besides the gold papers, and can be trained without, to see what it brings. */
public enum Knowledge {
  /** Word classes from the corpus. */
  CLASSES,
  /** Lists of names. */
  GAZETTEER,
  /** What the corpus says of phrases. */
  TERMS,
  /** The opinions of chains that public sets gave. */
  PUBLIC_SETS,
  /** What the classifier of candidates sees of a name's other places, of title and sections. */
  DOCUMENT,
  /** Three of four of the annotated papers. */
  MOST_GOLD
}
