/// Tests of Recordwire in Kafka, against a broker in the same JVM.
@NullMarked
package dev.recordwire.kafka;

import org.jspecify.annotations.NullMarked;
