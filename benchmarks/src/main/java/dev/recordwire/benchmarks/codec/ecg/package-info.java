/// A packet of samples: a few small fields and a large array.
@NullMarked
package dev.recordwire.benchmarks.codec.ecg;

import org.jspecify.annotations.NullMarked;
