package dev.recordwire.kafka;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/// The header of a message that names the schema of its key or value: the eight bytes of the
/// [SchemaId], then the CRC-32C of the payload in four, big-endian.
///
/// The checksum ties the header to the bytes that it is about. Programs pass headers on with
/// payloads of their own, and Kafka Streams reads its state with the headers of whatever message it
/// processes: a header with another checksum speaks of other bytes, and counts as none.
final class SchemaHeader {
  /// The name of the header of a value.
  static final String OF_VALUE = "rw";

  /// The name of the header of a key.
  static final String OF_KEY = "rw.key";

  private static final int BYTES = Long.BYTES + Integer.BYTES;

  /// The end of the names of the topics that Kafka Streams keeps state in.
  private static final String STATE = "-changelog";

  private SchemaHeader() {}

  /// Returns whether Kafka Streams keeps state in a topic, whose entries have no own headers.
  static boolean isState(String topic) {
    return topic.endsWith(STATE);
  }

  /// Returns the value of the header.
  static byte[] of(SchemaId id, byte[] payload) {
    CRC32C checksum = new CRC32C();
    checksum.update(payload);
    return ByteBuffer.allocate(BYTES).putLong(id.bits()).putInt((int) checksum.getValue()).array();
  }

  /// Finds the schema that a message names for a payload; none if no header is about these bytes.
  static Optional<SchemaId> find(Headers headers, String name, ByteBuffer payload) {
    Header header = headers.lastHeader(name);
    if (header == null || header.value() == null || header.value().length != BYTES) {
      return Optional.empty();
    }
    ByteBuffer value = ByteBuffer.wrap(header.value());
    SchemaId id = new SchemaId(value.getLong());
    CRC32C checksum = new CRC32C();
    checksum.update(payload.duplicate());
    return (int) checksum.getValue() == value.getInt() ? Optional.of(id) : Optional.empty();
  }
}
