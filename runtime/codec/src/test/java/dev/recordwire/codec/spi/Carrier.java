package dev.recordwire.codec.spi;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.codec.Codec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/// A kind of memory for payloads, each at an odd offset with other bytes around it.
record Carrier(
    String name,
    IntFunction<MemorySegment> memory,
    BiFunction<MemorySegment, Codec<?>, Object> decoder,
    boolean writable) {
  private static final int MARGIN = 3;
  private static final byte FILL = 0x55;

  static final List<Carrier> ALL = all();

  private static List<Carrier> all() {
    List<Carrier> all = new ArrayList<>();
    IntFunction<MemorySegment> array = n -> MemorySegment.ofArray(new byte[n]);
    IntFunction<MemorySegment> longs = n -> MemorySegment.ofArray(new long[(n + 7) / 8]);
    IntFunction<MemorySegment> off = n -> Arena.ofAuto().allocate(n);
    all.add(
        new Carrier(
            "array",
            array,
            (memory, codec) -> {
              byte[] whole = (byte[]) memory.heapBase().orElseThrow();
              return codec.decode(whole, (int) memory.address(), (int) memory.byteSize());
            },
            false));
    UnaryOperator<ByteBuffer> bigEndian = buffer -> buffer.order(ByteOrder.BIG_ENDIAN);
    UnaryOperator<ByteBuffer> littleEndian = buffer -> buffer.order(ByteOrder.LITTLE_ENDIAN);
    UnaryOperator<ByteBuffer> readOnly = ByteBuffer::asReadOnlyBuffer;
    all.add(buffer("heap buffer, big-endian", array, bigEndian));
    all.add(buffer("heap buffer, little-endian", array, littleEndian));
    all.add(buffer("heap buffer, read-only", array, readOnly));
    all.add(buffer("direct buffer, big-endian", off, bigEndian));
    all.add(buffer("direct buffer, read-only", off, readOnly));
    UnaryOperator<MemorySegment> asIs = UnaryOperator.identity();
    all.add(segment("heap segment", array, asIs));
    all.add(segment("heap segment of longs", longs, asIs));
    all.add(segment("heap segment, read-only", array, MemorySegment::asReadOnly));
    all.add(segment("native segment", off, asIs));
    all.add(segment("native segment, read-only", off, MemorySegment::asReadOnly));
    all.add(segment("mapped segment", n -> Mapped.FILE.asSlice(0, n), asIs));
    return all;
  }

  private static Carrier buffer(
      String name, IntFunction<MemorySegment> memory, UnaryOperator<ByteBuffer> kind) {
    return new Carrier(
        name,
        memory,
        (segment, codec) -> {
          ByteBuffer buffer = kind.apply(segment.asByteBuffer());
          Object value = codec.decode(buffer);
          assertThat(buffer.remaining()).isEqualTo(0);
          return value;
        },
        false);
  }

  private static Carrier segment(
      String name, IntFunction<MemorySegment> memory, UnaryOperator<MemorySegment> kind) {
    return new Carrier(
        name,
        memory,
        (segment, codec) -> codec.decode(kind.apply(segment)),
        !name.contains("read"));
  }

  <T> T decode(Codec<T> codec, byte[] bytes) {
    MemorySegment around = memory.apply(bytes.length + 2 * MARGIN).fill(FILL);
    MemorySegment payload = around.asSlice(MARGIN, bytes.length);
    payload.copyFrom(MemorySegment.ofArray(bytes));
    return codec.type().cast(decoder.apply(payload, codec));
  }

  /// Encodes with room to spare, and checks that nothing but the payload was written.
  <T> byte[] encode(Codec<T> codec, T value) {
    int size = (int) codec.encodedSize(value);
    MemorySegment around = memory.apply(size + 2 * MARGIN).fill(FILL);
    assertThat(codec.encode(value, around, MARGIN)).isEqualTo(size);
    assertThat(onlyFill(around.asSlice(0, MARGIN))).isTrue();
    assertThat(onlyFill(around.asSlice(MARGIN + size))).isTrue();
    return around.asSlice(MARGIN, size).toArray(ValueLayout.JAVA_BYTE);
  }

  private static boolean onlyFill(MemorySegment margin) {
    byte[] expected = new byte[(int) margin.byteSize()];
    Arrays.fill(expected, FILL);
    return margin.mismatch(MemorySegment.ofArray(expected)) < 0;
  }

  @Override
  public String toString() {
    return name;
  }

  private static final class Mapped {
    static final MemorySegment FILE = map();

    private static MemorySegment map() {
      try {
        Path file = Files.createTempFile("carrier", ".bin");
        try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE)) {
          return channel.map(FileChannel.MapMode.READ_WRITE, 0, 1 << 20, Arena.ofAuto());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
