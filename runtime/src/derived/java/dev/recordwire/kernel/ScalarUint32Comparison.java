package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// [Uint32Comparison] in plain Java.
final class ScalarUint32Comparison implements Uint32Comparison {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = 4;

  private final Variant variant;

  ScalarUint32Comparison(Variant variant) {
    this.variant = variant;
  }

  @Override
  public void compare(
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count) {
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    for (long i = 0; i < count; i++) {
      boolean answer = compare(operator, load(a, atA + i * BYTES), load(b, atB + i * BYTES));
      target.set(Elements.BYTE, atTarget + i, (byte) (answer ? 1 : 0));
    }
  }

  @Override
  public void compare(
      MemorySegment a, long atA, long value, MemorySegment target, long atTarget, long count) {
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    for (long i = 0; i < count; i++) {
      boolean answer = compare(operator, load(a, atA + i * BYTES), value);
      target.set(Elements.BYTE, atTarget + i, (byte) (answer ? 1 : 0));
    }
  }

  private static boolean compare(Operator operator, long a, long b) {
    if (operator == Operator.LESS) {
      return Long.compare(a, b) < 0;
    }
    if (operator == Operator.LESS_OR_EQUAL) {
      return Long.compare(a, b) <= 0;
    }
    if (operator == Operator.EQUAL) {
      return a == b;
    }
    if (operator == Operator.NOT_EQUAL) {
      return a != b;
    }
    return operator == Operator.GREATER_OR_EQUAL ? Long.compare(a, b) >= 0 : Long.compare(a, b) > 0;
  }

  private static long load(MemorySegment segment, long at) {
    return Integer.toUnsignedLong(segment.get(Elements.INT, at));
  }
}
