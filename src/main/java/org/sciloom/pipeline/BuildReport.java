package org.sciloom.pipeline;

/**
 * What a build did.
 *
 * @param progress the counts at its end
 * @param interrupted whether it was stopped before the end of the input; what was committed stays
 */
public record BuildReport(BuildProgress progress, boolean interrupted) {}
