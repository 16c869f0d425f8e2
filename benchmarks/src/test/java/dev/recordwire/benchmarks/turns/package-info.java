/// Tests of measuring by turns.
@NullMarked
package dev.recordwire.benchmarks.turns;

import org.jspecify.annotations.NullMarked;
