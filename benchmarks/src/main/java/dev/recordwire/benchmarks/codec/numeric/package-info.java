/// A record of twelve integers.
@NullMarked
package dev.recordwire.benchmarks.codec.numeric;

import org.jspecify.annotations.NullMarked;
