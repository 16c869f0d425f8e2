package dev.recordwire.array.internal.storage;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// Asks for more memory outside the heap than the JDK is told to allow, and lets go of it.
final class LargeMemoryProgram {
  private static final long BYTES = 64 << 20;

  private LargeMemoryProgram() {}

  public static void main(String[] args) {
    long sum = 0;
    for (int i = 0; i < 3; i++) {
      MemorySegment memory = LargeMemory.allocate(BYTES);
      sum += memory.get(ValueLayout.JAVA_LONG, BYTES - 8);
      memory.set(ValueLayout.JAVA_LONG, BYTES - 8, 1);
      sum += memory.get(ValueLayout.JAVA_LONG, BYTES - 8);
    }
    System.out.println("sum " + sum);
  }
}
