/// Tests of what is measured.
@NullMarked
package dev.recordwire.engines.benchmarks;

import org.jspecify.annotations.NullMarked;
