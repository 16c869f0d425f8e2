/// The cost of the processor in a build: javac with the processor beside javac on files that were
/// generated before.
@NullMarked
package dev.recordwire.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
