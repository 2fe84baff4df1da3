package org.sciloom.paper;

/**
 * A place where a paper says what an acronym stands for, such as {@code reinforcement learning
 * (RL)}.
 *
 * @param section the section it stands in
 * @param longForm where the full form stands, in UTF-16 code units, end-exclusive
 * @param shortForm where the acronym stands, without brackets
 */
public record AcronymDefinition(Section section, Span longForm, Span shortForm) {}
