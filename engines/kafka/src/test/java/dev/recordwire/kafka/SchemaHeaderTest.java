package dev.recordwire.kafka;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.codec.Codec;
import dev.recordwire.kafka.Versions.Later;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/// The header that names a schema, and readers' rules for messages without one.
class SchemaHeaderTest {
  private static final RecordwireSerializer<Reading> SERIALIZER =
      RecordwireSerializer.of(ReadingCodec.CODEC);
  private static final RecordwireDeserializer<Reading> DESERIALIZER =
      RecordwireDeserializer.of(ReadingCodec.CODEC);
  private static final RecordwireDeserializer<Reading> STRICT =
      RecordwireDeserializer.of(
          ReadingCodec.CODEC, SerdeOptions.DEFAULT.withoutHeader(WithoutHeader.REFUSE));

  /// The schema that a message of values names.
  static SchemaId id(ConsumerRecord<?, ?> message) {
    return new SchemaId(ByteBuffer.wrap(message.headers().lastHeader("rw").value()).getLong());
  }

  @Test
  void itHasTheFingerprintAndTheChecksum() {
    Headers headers = new RecordHeaders();
    byte[] payload = SERIALIZER.serialize("topic", headers, Reading.of(1));
    assertThat(payload).isEqualTo(ReadingCodec.encode(Reading.of(1)));
    String hex = HexFormat.of().formatHex(headers.lastHeader("rw").value());
    assertThat(hex).hasLength(24);
    assertThat(hex).startsWith(ReadingCodec.CODEC.fingerprint().substring(0, 16));
    assertThat(SchemaId.of(ReadingCodec.CODEC).toString()).isEqualTo(hex.substring(0, 16));
  }

  @Test
  void itTakesTheEarlierOnesPlace() {
    Headers headers = new RecordHeaders();
    RecordwireSerializer.of(Codec.of(Later.class)).serialize("topic", headers, Later.of(1));
    byte[] payload = SERIALIZER.serialize("topic", headers, Reading.of(1));
    assertThat(headers.toArray()).hasLength(1);
    assertThat(DESERIALIZER.deserialize("topic", headers, payload)).isEqualTo(Reading.of(1));
  }

  @Test
  void itIsLeftOutWhereNobodyWantsIt() {
    Headers headers = new RecordHeaders();
    SchemaStore store = SchemaStores.inMemory();
    SerdeOptions options = SerdeOptions.DEFAULT.withStore(store).withHeaders(false);
    RecordwireSerializer.of(Codec.of(Later.class)).serialize("topic", headers, Later.of(1));
    byte[] payload =
        RecordwireSerializer.of(ReadingCodec.CODEC, options)
            .serialize("topic", headers, Reading.of(1));
    assertThat(payload).isEqualTo(ReadingCodec.encode(Reading.of(1)));
    assertThat(headers.toArray()).isEmpty(); // not even one that was passed on
    assertThat(store.find(SchemaId.of(ReadingCodec.CODEC))).isEqualTo(Optional.empty());
    assertThat(DESERIALIZER.deserialize("topic", headers, payload)).isEqualTo(Reading.of(1));
  }

  @Test
  void oneOfOtherBytesCountsAsNone() {
    Headers headers = new RecordHeaders();
    RecordwireSerializer.of(Codec.of(Later.class)).serialize("topic", headers, Later.of(1));
    byte[] payload = ReadingCodec.encode(Reading.of(1));

    assertThat(DESERIALIZER.deserialize("topic", headers, payload)).isEqualTo(Reading.of(1));
    UnreadablePayloadException failure =
        assertThrows(
            UnreadablePayloadException.class, () -> STRICT.deserialize("topic", headers, payload));
    assertThat(failure)
        .hasMessageThat()
        .isEqualTo(
            "topic topic, value: no header 'rw' names the schema of these bytes: let"
                + " RecordwireSerializer write them, or set recordwire.without.header=decode");
    assertThat(failure.part()).isEqualTo("value");
    assertThat(failure.writer()).isEqualTo(Optional.empty());
    assertThat(failure.malformed()).isEqualTo(Optional.empty());
  }

  @Test
  void oneOfAnyLengthIsNoError() {
    byte[] payload = ReadingCodec.encode(Reading.of(1));
    for (int length = 0; length < 30; length++) {
      Headers headers = new RecordHeaders().add("rw", new byte[length]);
      assertThat(DESERIALIZER.deserialize("topic", headers, payload)).isEqualTo(Reading.of(1));
    }
    Headers headers = new RecordHeaders().add("rw", null);
    assertThat(DESERIALIZER.deserialize("topic", headers, payload)).isEqualTo(Reading.of(1));
  }

  @Test
  void stateHasNoneAndIsReadByTheStrictest() {
    Headers headers = new RecordHeaders();
    byte[] payload = SERIALIZER.serialize("app-store-changelog", headers, Reading.of(1));
    assertThat(headers.toArray()).hasLength(0);
    assertThat(STRICT.deserialize("app-store-changelog", headers, payload))
        .isEqualTo(Reading.of(1));
  }

  @Test
  void viewsLieInTheReceivedBytes() {
    byte[] payload = ReadingCodec.encode(Reading.of(1));
    byte[] fetched = new byte[payload.length + 20];
    System.arraycopy(payload, 0, fetched, 10, payload.length);
    ByteBuffer buffer = ByteBuffer.wrap(fetched, 10, payload.length).slice();

    RecordwireDeserializer<Reading> copying =
        RecordwireDeserializer.of(ReadingCodec.CODEC, SerdeOptions.DEFAULT.withCopies(true));
    Reading inPlace = read(DESERIALIZER, buffer);
    Reading copied = read(copying, buffer);
    Reading readOnly = read(DESERIALIZER, buffer.asReadOnlyBuffer());

    assertThat(buffer.remaining()).isEqualTo(payload.length);
    assertThat(inPlace.celsius().segment().heapBase()).isEqualTo(Optional.of(fetched));
    assertThat(copied.celsius().segment().heapBase().orElseThrow()).isNotSameInstanceAs(fetched);
    assertThat(copied).isEqualTo(inPlace);
    assertThat(readOnly).isEqualTo(inPlace);
    assertThat(readOnly.celsius().isReadOnly()).isTrue();
  }

  private static Reading read(RecordwireDeserializer<Reading> deserializer, ByteBuffer bytes) {
    return requireNonNull(deserializer.deserialize("topic", new RecordHeaders(), bytes));
  }
}
