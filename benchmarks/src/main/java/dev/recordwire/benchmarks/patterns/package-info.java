/// The patterns of speed that other languages know, measured in Java: reuse, pools, ownership,
/// views, type punning, layouts, batches, buffers, threads and processes.
///
/// A [dev.recordwire.benchmarks.patterns.Pattern] is a piece of work in several cases, and the ways
/// to do it. Every way comes to the same result, and is compared with the way that has no pattern.
@NullMarked
package dev.recordwire.benchmarks.patterns;

import org.jspecify.annotations.NullMarked;
