/// The codec benchmarks: a [Candidate][dev.recordwire.benchmarks.codec.Candidate] for each library
/// and payload, and the operations that are measured.
///
/// Each payload has a package of its own below this one, with the record and a small class for each
/// library that needs one.
@NullMarked
package dev.recordwire.benchmarks.codec;

import org.jspecify.annotations.NullMarked;
