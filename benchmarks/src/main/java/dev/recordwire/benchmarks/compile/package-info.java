/// What the processor costs a build: javac with it against javac on what it would have generated.
@NullMarked
package dev.recordwire.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
