package dev.recordwire.benchmarks.codec.reading;

import com.google.protobuf.CodedOutputStream;
import dev.recordwire.benchmarks.codec.ArrayPeer;
import dev.recordwire.benchmarks.codec.ProtobufStorages;
import dev.recordwire.benchmarks.codec.reading.protobuf.ReadingMessage;
import java.io.IOException;
import java.util.List;

/// Protocol Buffers for a program that keeps its own record: the message is built from it before
/// writing and copied into it after reading.
final class ProtobufReadingRecord extends ArrayPeer<Reading> {
  ProtobufReadingRecord() {
    super(Reading.SAMPLE);
  }

  @Override
  public byte[] encode(Reading value) {
    return ProtobufReading.message(value).toByteArray();
  }

  @Override
  protected int encode(Reading value, byte[] target) throws IOException {
    CodedOutputStream out = CodedOutputStream.newInstance(target);
    ProtobufReading.message(value).writeTo(out);
    return out.getTotalBytesWritten();
  }

  @Override
  public Reading decode(byte[] bytes) throws IOException {
    return ProtobufReading.record(ReadingMessage.parseFrom(bytes));
  }

  @Override
  public List<Reading> throughEveryStorage(Reading value) throws IOException {
    ReadingMessage message = ProtobufReading.message(value);
    return ProtobufStorages.roundTrip(message, ReadingMessage.parser()).stream()
        .map(ProtobufReading::record)
        .toList();
  }
}
