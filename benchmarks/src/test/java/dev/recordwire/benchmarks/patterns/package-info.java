/// Tests of the measurements of patterns.
@NullMarked
package dev.recordwire.benchmarks.patterns;

import org.jspecify.annotations.NullMarked;
