/// Tests of the table benchmarks.
@NullMarked
package dev.recordwire.benchmarks.table;

import org.jspecify.annotations.NullMarked;
