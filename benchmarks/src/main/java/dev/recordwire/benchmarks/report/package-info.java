/// The pages under `docs/benchmarks`, made from the JSON of results: a chart, tables, and the
/// machine, the versions and the method of the run.
@NullMarked
package dev.recordwire.benchmarks.report;

import org.jspecify.annotations.NullMarked;
