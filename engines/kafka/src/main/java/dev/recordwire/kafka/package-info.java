/// Records as keys and values of Kafka.
///
/// [RecordwireSerde][dev.recordwire.kafka.RecordwireSerde] writes and reads records, made from a
/// codec or configured by class name. A header of each message names the schema that it was written
/// with; a [SchemaStore][dev.recordwire.kafka.SchemaStore] resolves it where writer and reader
/// differ. [DeadLetters][dev.recordwire.kafka.DeadLetters] and, in Kafka Streams,
/// [DeadLetterHandler][dev.recordwire.kafka.DeadLetterHandler] put messages aside that can't be
/// read. docs/engines/kafka.md describes all of it.
@NullMarked
package dev.recordwire.kafka;

import org.jspecify.annotations.NullMarked;
