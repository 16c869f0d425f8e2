/// Two builds of this project side by side: whether a change made anything slower.
///
/// The builds' processes take turns at the same tasks, as the peers of a comparison do. Each build
/// has two of them, since two processes of one build already differ: by what the compiler happened
/// to inline, and by where memory happened to lie. That difference is the noise that a change has
/// to exceed.
@NullMarked
package dev.recordwire.benchmarks.pairs;

import org.jspecify.annotations.NullMarked;
