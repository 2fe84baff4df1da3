/** Training and evaluation of the models that the extractor and the linker use. */
@NullMarked
package org.sciloom.learn;

import org.jspecify.annotations.NullMarked;
