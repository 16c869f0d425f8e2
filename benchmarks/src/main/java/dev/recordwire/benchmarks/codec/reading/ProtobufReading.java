package dev.recordwire.benchmarks.codec.reading;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import dev.recordwire.benchmarks.codec.Peer;
import dev.recordwire.benchmarks.codec.reading.protobuf.ReadingMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/// Protocol Buffers on its own message class, built before the measurement: no conversion to or
/// from a class of the user's is in these rows.
final class ProtobufReading implements Peer<ReadingMessage> {
  private final byte[] target = new byte[256];
  private final ByteBuffer direct = ByteBuffer.allocateDirect(256);
  private int length;

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
  public ReadingMessage sample() {
    return message(Reading.SAMPLE);
  }

  @Override
  public byte[] encode(ReadingMessage value) {
    return value.toByteArray();
  }

  @Override
  public int encodeReused(ReadingMessage value) throws IOException {
    CodedOutputStream out = CodedOutputStream.newInstance(target);
    value.writeTo(out);
    length = out.getTotalBytesWritten();
    return length;
  }

  @Override
  public byte[] reused() {
    return Arrays.copyOf(target, length);
  }

  @Override
  public ReadingMessage decode(byte[] bytes) throws IOException {
    return ReadingMessage.parseFrom(bytes);
  }

  @Override
  public List<ReadingMessage> throughEveryStorage(ReadingMessage value) throws IOException {
    CodedOutputStream out = CodedOutputStream.newInstance(direct.clear());
    value.writeTo(out);
    out.flush();
    byte[] bytes = value.toByteArray();
    byte[] shifted = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, shifted, 1, bytes.length);
    return List.of(
        ReadingMessage.parseFrom(CodedInputStream.newInstance(direct.flip())),
        ReadingMessage.parseFrom(ByteBuffer.wrap(shifted, 1, bytes.length)));
  }
}
