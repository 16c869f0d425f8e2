/// The first calls of a process: how long they take, and from which call on a library is quick.
@NullMarked
package dev.recordwire.benchmarks.start;

import org.jspecify.annotations.NullMarked;
