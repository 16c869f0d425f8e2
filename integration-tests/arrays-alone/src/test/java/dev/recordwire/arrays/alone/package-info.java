/// Tests of what a project has that takes only the arrays.
@NullMarked
package dev.recordwire.arrays.alone;

import org.jspecify.annotations.NullMarked;
