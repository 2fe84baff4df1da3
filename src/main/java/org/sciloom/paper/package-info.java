/**
 * Pure values: a paper and what is said of it. Below every other room; imports nothing but {@code
 * java.*}.
 */
@NullMarked
package org.sciloom.paper;

import org.jspecify.annotations.NullMarked;
