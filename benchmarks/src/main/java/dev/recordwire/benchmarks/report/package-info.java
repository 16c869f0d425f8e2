/// From JMH's JSON to the pages under `docs/benchmarks`: a chart, a table, and the sentence that
/// says on which machine, with which versions and by which method.
@NullMarked
package dev.recordwire.benchmarks.report;

import org.jspecify.annotations.NullMarked;
