package org.sciloom.pipeline;

import org.sciloom.store.Change;

/**
 * How far a build has come.
 *
 * @param entries how many entries were read, good and bad, the same paper as often as it stands
 * @param rejected how many of them were rejected, or failed in extraction
 * @param bytesRead how many bytes of the input files were read
 * @param bytes how many bytes the input files have, 0 where that is not known
 * @param change what was committed to the store so far
 */
public record BuildProgress(
    long entries, long rejected, long bytesRead, long bytes, Change change) {}
