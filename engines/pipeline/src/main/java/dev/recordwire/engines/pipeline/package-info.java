/// Flights from a file through Kafka and Flink to DuckDB and Spark, each a process of its own, with
/// the same figures everywhere.
///
/// [FlightsPipeline] is the program.
@NullMarked
package dev.recordwire.engines.pipeline;

import org.jspecify.annotations.NullMarked;
