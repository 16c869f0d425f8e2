/// Interleaved measuring: all candidates run side by side, each in a process of its own, and one
/// process at a time works for some milliseconds while the others idle.
///
/// The forks of JMH follow one another. On a machine with other guests a slow minute then falls on
/// one candidate; in an interleaved run it falls on all of them.
@NullMarked
package dev.recordwire.benchmarks.interleaved;

import org.jspecify.annotations.NullMarked;
