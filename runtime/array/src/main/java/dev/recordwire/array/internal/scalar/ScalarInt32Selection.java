package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Int32Selection;
import dev.recordwire.array.internal.kernel.Variant;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.MappedElements;
import dev.recordwire.array.internal.storage.NativeElements;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

// dtype only int8, int16, int64
// dtype bits: Integer.BYTES
// dtype computed: int value, int other, int load
/// [Int32Selection] in plain Java, without branches that a random mask would make
/// unpredictable.
final class ScalarInt32Selection implements Int32Selection {
  private static final @Nullable Variant FIXED = Variant.of(MethodHandles.lookup());
  private static final long BYTES = Integer.BYTES;

  private final Variant variant;

  ScalarInt32Selection(Variant variant) {
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
      int value = load(variant.first(), a, atA + i * BYTES);
      int other = load(variant.second(), b, atB + i * BYTES);
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

  private static int load(Storage storage, Object memory, long at) {
    if (storage == Storage.BYTES) {
      return Elements.int32((byte[]) memory, (int) at);
    }
    return storage == Storage.MAPPED
        ? MappedElements.int32((MemorySegment) memory, at)
        : NativeElements.int32((MemorySegment) memory, at);
  }

  private static void store(Storage storage, Object memory, long at, int value) {
    if (storage == Storage.BYTES) {
      Elements.int32((byte[]) memory, (int) at, value);
    } else if (storage == Storage.MAPPED) {
      MappedElements.int32((MemorySegment) memory, at, value);
    } else {
      NativeElements.int32((MemorySegment) memory, at, value);
    }
  }
}
