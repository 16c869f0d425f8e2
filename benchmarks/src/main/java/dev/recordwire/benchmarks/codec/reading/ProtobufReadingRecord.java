package dev.recordwire.benchmarks.codec.reading;

import com.google.protobuf.CodedOutputStream;
import dev.recordwire.benchmarks.codec.Peer;
import dev.recordwire.benchmarks.codec.reading.protobuf.ReadingMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Protocol Buffers for a program that keeps its own record: the message is built from it before
/// writing and copied into it after reading.
final class ProtobufReadingRecord implements Peer<Reading> {
  private final ProtobufReading messages = new ProtobufReading();
  private final byte[] target = new byte[256];
  private int length;

  @Override
  public Reading sample() {
    return Reading.SAMPLE;
  }

  @Override
  public byte[] encode(Reading value) {
    return ProtobufReading.message(value).toByteArray();
  }

  @Override
  public int encodeReused(Reading value) throws IOException {
    CodedOutputStream out = CodedOutputStream.newInstance(target);
    ProtobufReading.message(value).writeTo(out);
    length = out.getTotalBytesWritten();
    return length;
  }

  @Override
  public byte[] reused() {
    return Arrays.copyOf(target, length);
  }

  @Override
  public Reading decode(byte[] bytes) throws IOException {
    return ProtobufReading.record(ReadingMessage.parseFrom(bytes));
  }

  @Override
  public List<Reading> throughEveryStorage(Reading value) throws IOException {
    return messages.throughEveryStorage(ProtobufReading.message(value)).stream()
        .map(ProtobufReading::record)
        .toList();
  }
}
