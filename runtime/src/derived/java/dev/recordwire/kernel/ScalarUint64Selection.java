package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint64Selection] in plain Java, without branches that a random mask would make
/// unpredictable.
final class ScalarUint64Selection implements Uint64Selection {
  private static final long BYTES = 8;

  ScalarUint64Selection(Variant variant) {}

  @Override
  public void select(
      MemorySegment mask,
      long atMask,
      MemorySegment a,
      long atA,
      MemorySegment b,
      long atB,
      MemorySegment target,
      long atTarget,
      long count) {
    for (long i = 0; i < count; i++) {
      long value = load(a, atA + i * BYTES);
      long other = load(b, atB + i * BYTES);
      store(target, atTarget + i * BYTES, mask.get(Elements.BYTE, atMask + i) != 0 ? value : other);
    }
  }

  @Override
  public void filter(
      MemorySegment mask,
      long atMask,
      MemorySegment a,
      long atA,
      long count,
      MemorySegment target,
      long atTarget,
      long kept) {
    long to = 0;
    for (long i = 0; to < kept; i++) {
      // Written even if it is not kept: then the next one takes its place.
      store(target, atTarget + to * BYTES, load(a, atA + i * BYTES));
      to += mask.get(Elements.BYTE, atMask + i) != 0 ? 1 : 0;
    }
  }

  private static long load(MemorySegment segment, long at) {
    return segment.get(Elements.LONG, at);
  }

  private static void store(MemorySegment segment, long at, long value) {
    segment.set(Elements.LONG, at, value);
  }
}
