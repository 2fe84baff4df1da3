package org.sciloom.extract.result;

import org.sciloom.paper.Amount;
import org.sciloom.paper.Span;

/**
 * A number in a text, with what belongs to it: sign, unit, the other end of a range, the margin.
 *
 * @param span where it stands, in UTF-16 code units, end-exclusive
 * @param amount what it says
 */
record NumberExpression(Span span, Amount amount) {}
