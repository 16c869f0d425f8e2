/// A program that only computes on arrays.
@NullMarked
package dev.recordwire.arrays.alone;

import org.jspecify.annotations.NullMarked;
