package dev.recordwire.benchmarks.codec.reading;

import com.google.protobuf.CodedOutputStream;
import dev.recordwire.benchmarks.codec.ArrayPeer;
import dev.recordwire.benchmarks.codec.ProtobufStorages;
import dev.recordwire.benchmarks.codec.reading.protobuf.ReadingMessage;
import java.io.IOException;
import java.util.List;

/// Protocol Buffers on its own message class, built before the measurement: no conversion to or
/// from a class of the user's is in these rows.
final class ProtobufReading extends ArrayPeer<ReadingMessage> {
  ProtobufReading() {
    super(message(Reading.SAMPLE));
  }

  static ReadingMessage message(Reading reading) {
    return ReadingMessage.newBuilder()
        .setId(reading.id())
        .setName(reading.name())
        .setValue(reading.value())
        .build();
  }

  static Reading record(ReadingMessage message) {
    return new Reading(message.getId(), message.getName(), message.getValue());
  }

  @Override
  public byte[] encode(ReadingMessage value) {
    return value.toByteArray();
  }

  @Override
  protected int encode(ReadingMessage value, byte[] target) throws IOException {
    CodedOutputStream out = CodedOutputStream.newInstance(target);
    value.writeTo(out);
    return out.getTotalBytesWritten();
  }

  @Override
  public ReadingMessage decode(byte[] bytes) throws IOException {
    return ReadingMessage.parseFrom(bytes);
  }

  @Override
  public List<ReadingMessage> throughEveryStorage(ReadingMessage value) throws IOException {
    return ProtobufStorages.roundTrip(value, ReadingMessage.parser());
  }
}
