package dev.recordwire.benchmarks.patterns;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The bytes that stay reachable for each 100 bytes that are kept of a payload of 1 MB.
///
/// @param view the bytes if a view of the part is kept
/// @param copy the bytes if a copy of the part is kept
record Retained(long view, long copy) {
  private static final int PAYLOAD = 1 << 20;
  private static final int PART = 100;
  private static final int COUNT = 64;

  static Retained measure() {
    measured(); // dropped: what this program needed to start is still being collected
    return measured();
  }

  private static Retained measured() {
    return new Retained(
        bytes(payload -> payload.asSlice(PART, PART)),
        bytes(
            payload ->
                MemorySegment.ofArray(payload.asSlice(PART, PART).toArray(ValueLayout.JAVA_BYTE))));
  }

  private static long bytes(UnaryOperator<MemorySegment> part) {
    long before = used();
    List<MemorySegment> parts = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      parts.add(part.apply(MemorySegment.ofArray(new byte[PAYLOAD])));
    }
    long after = used();
    return (after - before) / parts.size();
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
