/// Tests of how results are drawn.
@NullMarked
package dev.recordwire.benchmarks.report;

import org.jspecify.annotations.NullMarked;
