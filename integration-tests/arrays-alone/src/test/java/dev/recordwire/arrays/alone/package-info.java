/// Tests of a project that depends only on the arrays.
@NullMarked
package dev.recordwire.arrays.alone;

import org.jspecify.annotations.NullMarked;
