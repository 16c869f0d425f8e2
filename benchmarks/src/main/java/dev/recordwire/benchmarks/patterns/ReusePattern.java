package dev.recordwire.benchmarks.patterns;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// Reuse of a buffer: a payload is written in four parts, as an encoder does it, and handed on.
final class ReusePattern implements Pattern {
  private static final int PARTS = 4;
  private static final ThreadLocal<byte[]> OF_THREAD = ThreadLocal.withInitial(() -> new byte[0]);

  @Override
  public List<String> cases() {
    return List.of("100 B", "10000 B", "1000000 B");
  }

  @Override
  public List<Way> ways() {
    return new Ways()
        .java("new array", "reused array", "thread-local array", "arena")
        .rust("new array", "reused array")
        .python("new array", "reused array")
        .list();
  }

  @Override
  public Work work(String way, String theCase) {
    Encoding encoding = new Encoding(Values.bytes(Cases.number(theCase, 0)));
    return switch (way) {
      case "new array" -> encoding::toNew;
      case "reused array" -> encoding::toReused;
      case "thread-local array" -> encoding::toThreadLocal;
      case "arena" -> encoding::toArena;
      default -> throw Pattern.unknown(way);
    };
  }

  /// The encoding of one payload.
  private static final class Encoding {
    private final byte[] payload;
    private final MemorySegment segment;
    private final byte[] reused;
    private final int part;

    /// The buffer in the hands of whoever sends it, so that it is a real one.
    @SuppressWarnings("UnusedVariable")
    private Object sent;

    Encoding(byte[] payload) {
      this.payload = payload;
      this.segment = MemorySegment.ofArray(payload);
      this.reused = new byte[payload.length];
      this.part = payload.length / PARTS;
      this.sent = payload;
    }

    long toNew() {
      return written(new byte[payload.length]);
    }

    long toReused() {
      return written(reused);
    }

    long toThreadLocal() {
      byte[] buffer = OF_THREAD.get();
      if (buffer.length < payload.length) {
        buffer = new byte[payload.length];
        OF_THREAD.set(buffer);
      }
      return written(buffer);
    }

    long toArena() {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment buffer = arena.allocate(payload.length);
        for (int i = 0; i < PARTS; i++) {
          MemorySegment.copy(segment, (long) i * part, buffer, (long) i * part, part);
        }
        sent = buffer;
        return (long) buffer.get(JAVA_BYTE, 0) + buffer.get(JAVA_BYTE, payload.length - 1L);
      }
    }

    private long written(byte[] buffer) {
      for (int i = 0; i < PARTS; i++) {
        System.arraycopy(payload, i * part, buffer, i * part, part);
      }
      sent = buffer;
      return (long) buffer[0] + buffer[payload.length - 1];
    }
  }
}
