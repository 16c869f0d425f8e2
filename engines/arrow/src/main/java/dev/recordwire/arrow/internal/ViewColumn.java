package dev.recordwire.arrow.internal;

import dev.recordwire.array.ArrayView;
import dev.recordwire.array.BoolView;
import java.lang.foreign.MemorySegment;

/// A column of numbers or bools, where they lie if Arrow can have them there.
public record ViewColumn(Field field, ArrayView view) implements Column {
  /// How many elements are copied at a time, so that they stay in the cache between two copies.
  private static final long PIECE = 1 << 13;

  @Override
  public long size() {
    return view.size();
  }

  @Override
  public Chunk chunk(long from, long to, Lease lease) {
    return Chunk.of(to - from, 0, MemorySegment.NULL, elements(view.slice(from, to), lease));
  }

  /// Elements as Arrow has them: where they lie, or in memory of the lease.
  static MemorySegment elements(ArrayView view, Lease lease) {
    if (view instanceof BoolView bools) {
      return bits(bools, lease);
    }
    if (isInPlace(view)) {
      requireOpen(view.segment());
      return view.segment();
    }
    MemorySegment copy = lease.allocate(view.byteSize());
    copyTo(copy, 0, view);
    return copy;
  }

  /// Whether Arrow can have elements where they lie: native memory, side by side, each at a
  /// multiple of its size.
  public static boolean isInPlace(ArrayView view) {
    if (view instanceof BoolView || !view.isContiguous()) {
      return false;
    }
    MemorySegment elements = view.segment();
    return elements.isNative() && elements.address() % view.typeCode().byteSize() == 0;
  }

  /// Puts elements side by side into memory.
  static void copyTo(MemorySegment target, long at, ArrayView view) {
    long bytes = view.typeCode().byteSize();
    long piece = view.isContiguous() ? Math.max(1, view.size()) : PIECE;
    for (long from = 0; from < view.size(); from += piece) {
      ArrayView part = view.slice(from, Math.min(view.size(), from + piece));
      MemorySegment elements = part.contiguous().segment();
      MemorySegment.copy(elements, 0, target, at + from * bytes, elements.byteSize());
    }
  }

  private static MemorySegment bits(BoolView bools, Lease lease) {
    byte[] bitmap = bools.toBitmap();
    MemorySegment bits = lease.allocate(bitmap.length);
    MemorySegment.copy(MemorySegment.ofArray(bitmap), 0, bits, 0, bitmap.length);
    return bits;
  }

  private static void requireOpen(MemorySegment elements) {
    if (!elements.scope().isAlive()) {
      throw new IllegalStateException(
          "the arena of its memory has been closed: keep it open until the stream has been"
              + " released");
    }
  }
}
