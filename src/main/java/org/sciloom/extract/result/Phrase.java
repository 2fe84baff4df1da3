package org.sciloom.extract.result;

import org.sciloom.paper.Span;

/**
 * A phrase that may name the metric, the data or the method of a result.
 *
 * @param sentence the index of its sentence among those of the abstract; -1 for the title
 * @param from its first token in the sentence
 * @param to the token behind its last
 * @param span where it stands in its section, in UTF-16 code units, end-exclusive
 * @param name what it names, in the singular, an acronym written out where the paper defines it
 * @param source how it was found
 */
record Phrase(int sentence, int from, int to, Span span, String name, Source source) {

  /** How a phrase was found. */
  enum Source {
    /** It is a mention of the wanted type. */
    MENTION,
    /** It holds a known name of a metric. */
    NAME,
    /** It is a run of words without a break. */
    WORDS
  }

  /** The phrase under another name. */
  Phrase named(String other) {
    return new Phrase(sentence, from, to, span, other, source);
  }
}
