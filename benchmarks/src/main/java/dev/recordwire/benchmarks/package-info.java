/// What Recordwire is measured against, and how: JMH benchmarks with every peer side by side in one
/// run, and the program that draws their results.
@NullMarked
package dev.recordwire.benchmarks;

import org.jspecify.annotations.NullMarked;
