/// Files of records: added, forced, checked and read, beside a plain channel, frames, Avro,
/// Protocol Buffers and Kafka's log.
@NullMarked
package dev.recordwire.benchmarks.file;

import org.jspecify.annotations.NullMarked;
