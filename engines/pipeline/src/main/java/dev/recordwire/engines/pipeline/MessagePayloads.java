package dev.recordwire.engines.pipeline;

import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// The payload of each message; an empty one of a message without a value, which only has a time.
final class MessagePayloads implements KafkaRecordDeserializationSchema<byte[]> {
  private static final long serialVersionUID = 1L;
  private static final byte[] NONE = {};

  @Override
  public void deserialize(ConsumerRecord<byte[], byte[]> message, Collector<byte[]> out) {
    byte[] payload = message.value();
    out.collect(payload == null ? NONE : payload);
  }

  @Override
  public TypeInformation<byte[]> getProducedType() {
    return PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO;
  }
}
