/// Tests of the measurements of records in place.
@NullMarked
package dev.recordwire.benchmarks.inplace;

import org.jspecify.annotations.NullMarked;
