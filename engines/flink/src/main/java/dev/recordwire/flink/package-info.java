/// Records as the types, state and files of Flink.
///
/// [RecordwireTypeInfo][dev.recordwire.flink.RecordwireTypeInfo] makes a record a type of Flink,
/// whose serializer writes the bytes of its codec and keeps its schema in savepoints. A job finds
/// it through [RecordwireTypeInfoFactory][dev.recordwire.flink.RecordwireTypeInfoFactory].
/// [RecordwireFiles][dev.recordwire.flink.RecordwireFiles] reads and writes record files, and
/// [RecordwireDeserializationSchema][dev.recordwire.flink.RecordwireDeserializationSchema] and
/// [PayloadDecoder][dev.recordwire.flink.PayloadDecoder] read payloads from elsewhere.
/// docs/engines/flink.md describes all of it.
@NullMarked
package dev.recordwire.flink;

import org.jspecify.annotations.NullMarked;
