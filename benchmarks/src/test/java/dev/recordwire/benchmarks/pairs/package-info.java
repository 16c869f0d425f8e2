@NullMarked
package dev.recordwire.benchmarks.pairs;

import org.jspecify.annotations.NullMarked;
