package org.sciloom.learn;

/**
 * The counts of one figure over many units, with 95 % confidence intervals of the measures that
 * follow from them.
 *
 * @param score the counts
 * @param precision the interval of the precision
 * @param recall that of the recall
 * @param f1 that of F1
 */
public record Measured(Score score, Interval precision, Interval recall, Interval f1) {}
