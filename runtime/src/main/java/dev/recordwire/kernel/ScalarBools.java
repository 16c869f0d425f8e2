package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// [Bools] in plain Java, eight at a time: each is a byte of a `long`.
final class ScalarBools implements Bools {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());

  private final Variant variant;

  ScalarBools(Variant variant) {
    this.variant = variant;
  }

  @Override
  public long count(MemorySegment segment, long at, long count) {
    long total = 0;
    long i = 0;
    for (; i < count - 7; i += 8) {
      total += Long.bitCount(Masks.truths(segment.get(Elements.LONG, at + i)));
    }
    for (; i < count; i++) {
      total += Masks.truth(segment.get(Elements.BYTE, at + i));
    }
    return total;
  }

  @Override
  public void combine(
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count) {
    Operator operator = FIXED == null ? variant.operator() : FIXED.operator();
    long i = 0;
    for (; i < count - 7; i += 8) {
      long left = Masks.truths(a.get(Elements.LONG, atA + i));
      long right = Masks.truths(b.get(Elements.LONG, atB + i));
      target.set(Elements.LONG, atTarget + i, combine(operator, left, right));
    }
    for (; i < count; i++) {
      long left = Masks.truth(a.get(Elements.BYTE, atA + i));
      long right = Masks.truth(b.get(Elements.BYTE, atB + i));
      target.set(Elements.BYTE, atTarget + i, (byte) combine(operator, left, right));
    }
  }

  @Override
  public void copy(
      MemorySegment a, long atA, boolean negated, MemorySegment target, long atTarget, long count) {
    long flip = negated ? Masks.ONES : 0;
    long i = 0;
    for (; i < count - 7; i += 8) {
      target.set(Elements.LONG, atTarget + i, Masks.truths(a.get(Elements.LONG, atA + i)) ^ flip);
    }
    for (; i < count; i++) {
      long truth = Masks.truth(a.get(Elements.BYTE, atA + i)) ^ (flip & 1);
      target.set(Elements.BYTE, atTarget + i, (byte) truth);
    }
  }

  @Override
  public void indices(
      MemorySegment segment, long at, long count, MemorySegment target, long atTarget, long total) {
    long found = 0;
    for (long i = 0; found < total; i++) {
      // Written even if it is not true: then the next one takes its place.
      target.set(Elements.LONG, atTarget + 8 * found, i);
      found += Masks.truth(segment.get(Elements.BYTE, at + i));
    }
  }

  private static long combine(Operator operator, long a, long b) {
    if (operator == Operator.AND) {
      return a & b;
    }
    return operator == Operator.OR ? a | b : a ^ b;
  }
}
