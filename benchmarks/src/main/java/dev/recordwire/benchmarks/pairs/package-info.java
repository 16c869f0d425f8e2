/// Two builds of this project side by side, which shows whether a change made anything slower.
///
/// The processes of both builds measure the same tasks in an interleaved run. Each build has two
/// processes, because two processes of one build already differ: in the calls that the compiler
/// happened to inline, and in the addresses that memory happened to have. This difference is the
/// noise, which the effect of a change has to exceed.
@NullMarked
package dev.recordwire.benchmarks.pairs;

import org.jspecify.annotations.NullMarked;
