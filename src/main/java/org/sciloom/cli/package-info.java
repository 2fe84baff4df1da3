/** Commands, exit codes, standard output and standard error. The only room that prints or exits. */
@NullMarked
package org.sciloom.cli;

import org.jspecify.annotations.NullMarked;
