/// One second of samples with a small head.
@NullMarked
package dev.recordwire.benchmarks.codec.ecg;

import org.jspecify.annotations.NullMarked;
