package dev.recordwire.benchmarks.patterns;

import dev.recordwire.array.Int64View;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Zero-copy and type punning: received bytes are read as int64, by each means that Java has.
final class PunningPattern implements Pattern {
  private static final VarHandle INT64 =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  @Override
  public List<String> cases() {
    return List.of("100 numbers", "10000 numbers", "1000000 numbers");
  }

  @Override
  public List<Way> ways() {
    return new Ways()
        .java("array", "shifts", "ByteBuffer", "VarHandle", "view", "map")
        .java("our view")
        .javaWithVectors("our view, vectors")
        .rust("array", "view")
        .python("array", "view", "memoryview")
        .list();
  }

  @Override
  public Work work(String way, String theCase) throws IOException {
    byte[] bytes = new byte[Cases.number(theCase, 0) * Long.BYTES];
    MemorySegment segment = MemorySegment.ofArray(bytes);
    Values.fill(segment);
    LongBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    return switch (way) {
      case "array" -> () -> copied(buffer);
      case "shifts" -> () -> byShifts(bytes);
      case "ByteBuffer" -> () -> inBuffer(buffer);
      case "VarHandle" -> () -> byHandle(bytes);
      case "view" -> () -> Values.sum(segment);
      case "map" -> {
        MemorySegment mapped = mapped(bytes);
        yield () -> Values.sum(mapped);
      }
      case "our view", "our view, vectors" -> () -> Int64View.wrap(segment).sum();
      default -> throw Pattern.unknown(way);
    };
  }

  private static MemorySegment mapped(byte[] bytes) throws IOException {
    Path file = Files.write(Files.createTempFile("numbers", ".bin"), bytes);
    file.toFile().deleteOnExit();
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, bytes.length, Arena.ofAuto());
    }
  }

  private static long copied(LongBuffer buffer) {
    long[] numbers = new long[buffer.capacity()];
    buffer.get(0, numbers);
    return Values.sum(numbers);
  }

  private static long byShifts(byte[] bytes) {
    long sum = 0;
    for (int at = 0; at < bytes.length; at += Long.BYTES) {
      sum +=
          (bytes[at] & 0xffL)
              | ((bytes[at + 1] & 0xffL) << 8)
              | ((bytes[at + 2] & 0xffL) << 16)
              | ((bytes[at + 3] & 0xffL) << 24)
              | ((bytes[at + 4] & 0xffL) << 32)
              | ((bytes[at + 5] & 0xffL) << 40)
              | ((bytes[at + 6] & 0xffL) << 48)
              | ((long) bytes[at + 7] << 56);
    }
    return sum;
  }

  private static long inBuffer(LongBuffer buffer) {
    long sum = 0;
    for (int i = 0; i < buffer.capacity(); i++) {
      sum += buffer.get(i);
    }
    return sum;
  }

  private static long byHandle(byte[] bytes) {
    long sum = 0;
    for (int at = 0; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
      sum += (long) INT64.get(bytes, at);
    }
    return sum;
  }
}
