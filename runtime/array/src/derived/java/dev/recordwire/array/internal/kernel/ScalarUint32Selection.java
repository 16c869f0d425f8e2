package dev.recordwire.array.internal.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/// [Uint32Selection] in plain Java, without branches that a random mask would make
/// unpredictable.
final class ScalarUint32Selection implements Uint32Selection {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = 4;

  private final Variant variant;

  ScalarUint32Selection(Variant variant) {
    this.variant = variant;
  }

  @Override
  public void select(
      byte[] mask,
      int atMask,
      Object a,
      long atA,
      Object b,
      long atB,
      Object target,
      long atTarget,
      long count) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    for (long i = 0; i < count; i++) {
      long value = load(variant.first(), a, atA + i * BYTES);
      long other = load(variant.second(), b, atB + i * BYTES);
      store(
          variant.target(),
          target,
          atTarget + i * BYTES,
          mask[atMask + (int) i] != 0 ? value : other);
    }
  }

  @Override
  public void filter(
      byte[] mask,
      int atMask,
      Object a,
      long atA,
      long count,
      Object target,
      long atTarget,
      long kept) {
    Variant variant = FIXED == null ? this.variant : FIXED;
    long to = 0;
    for (long i = 0; to < kept; i++) {
      // Written even if it is not kept: then the next one takes its place.
      store(
          variant.target(),
          target,
          atTarget + to * BYTES,
          load(variant.first(), a, atA + i * BYTES));
      to += mask[atMask + (int) i] != 0 ? 1 : 0;
    }
  }

  private static long load(Storage storage, Object memory, long at) {
    if (storage == Storage.BYTES) {
      return Elements.uint32((byte[]) memory, (int) at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.uint32((MemorySegment) memory, at)
        : NativeElements.uint32((MemorySegment) memory, at);
  }

  private static void store(Storage storage, Object memory, long at, long value) {
    if (storage == Storage.BYTES) {
      Elements.uint32((byte[]) memory, (int) at, value);
    } else if (storage == Storage.MAPPED) {
      MappedElements.uint32((MemorySegment) memory, at, value);
    } else {
      NativeElements.uint32((MemorySegment) memory, at, value);
    }
  }
}
