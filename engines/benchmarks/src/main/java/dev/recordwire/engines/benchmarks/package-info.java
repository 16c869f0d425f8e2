/// Records through Kafka beside Protocol Buffers, Avro and JSON: messages a second, processor time
/// of clients and broker for a message, and the share of it that a serde has. Jobs of Flink beside
/// its own serializers, calls of gRPC beside Protocol Buffers, and columns in DuckDB beside its own
/// table.
@NullMarked
package dev.recordwire.engines.benchmarks;

import org.jspecify.annotations.NullMarked;
