/// Payloads of millions of numbers: a mesh and a long array.
@NullMarked
package dev.recordwire.benchmarks.codec.bulk;

import org.jspecify.annotations.NullMarked;
