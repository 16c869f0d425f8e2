/// A broker of Kafka inside the JVM, for tests, examples and benchmarks.
@NullMarked
package dev.recordwire.broker;

import org.jspecify.annotations.NullMarked;
