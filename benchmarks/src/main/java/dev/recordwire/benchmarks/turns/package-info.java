/// Measuring by turns: the contenders run side by side, each in a process of its own, and one of
/// them works for some milliseconds while the others wait.
///
/// JMH's forks follow one another, so that on a machine with other guests a slow minute falls on
/// one contender; here it falls on all of them.
@NullMarked
package dev.recordwire.benchmarks.turns;

import org.jspecify.annotations.NullMarked;
