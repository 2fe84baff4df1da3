/** Paper in: files, folders and standard input become papers. One class for each input format. */
@NullMarked
package org.sciloom.read;

import org.jspecify.annotations.NullMarked;
