/// The codec benchmarks: one [Peer][dev.recordwire.benchmarks.codec.Peer] per library and payload,
/// and the three operations that are timed.
///
/// A payload has a package of its own below this one: the record, one small file per peer, their
/// list and the benchmark class that names them.
@NullMarked
package dev.recordwire.benchmarks.codec;

import org.jspecify.annotations.NullMarked;
