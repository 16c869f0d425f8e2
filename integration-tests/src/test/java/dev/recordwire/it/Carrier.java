package dev.recordwire.it;

import dev.recordwire.codec.Codec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// One way to pass bytes to a codec and to get them from it, at odd offsets where possible.
enum Carrier {
  BYTES {
    @Override
    <T> byte[] encode(Codec<T> codec, T value) {
      return codec.encode(value);
    }

    @Override
    <T> T decode(Codec<T> codec, byte[] payload) {
      return codec.decode(payload);
    }
  },
  BYTES_AT_AN_OFFSET {
    @Override
    <T> byte[] encode(Codec<T> codec, T value) {
      byte[] target = new byte[room(codec, value) + 2 * OFFSET];
      int written = codec.encode(value, target, OFFSET);
      return Arrays.copyOfRange(target, OFFSET, OFFSET + written);
    }

    @Override
    <T> T decode(Codec<T> codec, byte[] payload) {
      byte[] source = new byte[payload.length + 2 * OFFSET];
      System.arraycopy(payload, 0, source, OFFSET, payload.length);
      return codec.decode(source, OFFSET, payload.length);
    }
  },
  BIG_ENDIAN_HEAP_BUFFER {
    @Override
    <T> byte[] encode(Codec<T> codec, T value) {
      return encodeInto(ByteBuffer.allocate(room(codec, value) + 2 * OFFSET), codec, value);
    }

    @Override
    <T> T decode(Codec<T> codec, byte[] payload) {
      return decodeAll(filled(ByteBuffer.allocate(payload.length + OFFSET), payload), codec);
    }
  },
  LITTLE_ENDIAN_DIRECT_BUFFER {
    @Override
    <T> byte[] encode(Codec<T> codec, T value) {
      ByteBuffer target = ByteBuffer.allocateDirect(room(codec, value) + OFFSET);
      return encodeInto(target.order(ByteOrder.LITTLE_ENDIAN), codec, value);
    }

    @Override
    <T> T decode(Codec<T> codec, byte[] payload) {
      ByteBuffer source = filled(ByteBuffer.allocateDirect(payload.length + OFFSET), payload);
      return decodeAll(source.order(ByteOrder.LITTLE_ENDIAN), codec);
    }
  },
  READ_ONLY_BUFFER {
    @Override
    <T> byte[] encode(Codec<T> codec, T value) {
      return codec.encode(value);
    }

    @Override
    <T> T decode(Codec<T> codec, byte[] payload) {
      ByteBuffer source = filled(ByteBuffer.allocate(payload.length + OFFSET), payload);
      return decodeAll(source.asReadOnlyBuffer(), codec);
    }
  },
  HEAP_SEGMENT {
    @Override
    MemorySegment memory(long size) {
      return MemorySegment.ofArray(new byte[Math.toIntExact(size)]);
    }
  },
  LONG_ARRAY_SEGMENT {
    @Override
    MemorySegment memory(long size) {
      return MemorySegment.ofArray(new long[Math.toIntExact(size / Long.BYTES + 1)])
          .asSlice(0, size);
    }
  },
  NATIVE_SEGMENT {
    @Override
    MemorySegment memory(long size) {
      return Arena.ofAuto().allocate(size);
    }
  },
  MAPPED_FILE {
    @Override
    MemorySegment memory(long size) {
      try {
        Path file = Files.createTempFile("carrier", ".bin");
        try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE)) {
          return channel.map(FileChannel.MapMode.READ_WRITE, 0, size, Arena.ofAuto());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  private static final int OFFSET = 3;

  /// The bytes of the payload as this carrier received them.
  <T> byte[] encode(Codec<T> codec, T value) {
    MemorySegment target = memory(room(codec, value) + 2L * OFFSET);
    long written = codec.encode(value, target, OFFSET);
    return target.asSlice(OFFSET, written).toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
  }

  /// The value read from a copy of the payload that lies in this carrier.
  <T> T decode(Codec<T> codec, byte[] payload) {
    MemorySegment source = memory(payload.length + 2L * OFFSET).asSlice(OFFSET, payload.length);
    source.copyFrom(MemorySegment.ofArray(payload));
    return codec.decode(source);
  }

  MemorySegment memory(long size) {
    throw new AssertionError(this + " holds no segment of " + size + " bytes");
  }

  private static <T> int room(Codec<T> codec, T value) {
    return Math.toIntExact(codec.encodedSize(value));
  }

  private static <T> byte[] encodeInto(ByteBuffer target, Codec<T> codec, T value) {
    target.position(OFFSET);
    int written = codec.encode(value, target);
    if (target.position() != OFFSET + written) {
      throw new AssertionError("the position is " + target.position() + " after " + written);
    }
    byte[] payload = new byte[written];
    target.get(OFFSET, payload);
    return payload;
  }

  private static ByteBuffer filled(ByteBuffer buffer, byte[] payload) {
    return buffer.put(OFFSET, payload).position(OFFSET).limit(OFFSET + payload.length);
  }

  private static <T> T decodeAll(ByteBuffer source, Codec<T> codec) {
    T value = codec.decode(source);
    if (source.hasRemaining()) {
      throw new AssertionError(source + " has bytes left");
    }
    return value;
  }
}
