package dev.recordwire.kernel;

import java.lang.foreign.MemorySegment;

/// [Uint16Selection] in plain Java, without branches that a random mask would make
/// unpredictable.
final class ScalarUint16Selection implements Uint16Selection {
  private static final long BYTES = 2;

  ScalarUint16Selection(Variant variant) {}

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
      int value = load(a, atA + i * BYTES);
      int other = load(b, atB + i * BYTES);
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

  private static int load(MemorySegment segment, long at) {
    return Short.toUnsignedInt(segment.get(Elements.SHORT, at));
  }

  private static void store(MemorySegment segment, long at, int value) {
    segment.set(Elements.SHORT, at, (short) value);
  }
}
