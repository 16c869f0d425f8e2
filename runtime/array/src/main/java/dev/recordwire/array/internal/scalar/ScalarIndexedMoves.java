package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.IndexedMoves;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;

/// [IndexedMoves] in plain Java: vectors gather no faster than a processor that has several loads
/// under way.
final class ScalarIndexedMoves implements IndexedMoves {
  ScalarIndexedMoves() {}

  @Override
  public void gather(
      Object source,
      long at,
      long stride,
      long[] indices,
      int count,
      int bytes,
      byte[] target,
      int to) {
    if (source instanceof byte[] array) {
      gather(array, (int) at, (int) stride, indices, count, bytes, target, to);
    } else {
      gather((MemorySegment) source, at, stride, indices, count, bytes, target, to);
    }
  }

  /// In an array all of what is computed fits an `int`.
  private static void gather(
      byte[] source,
      int at,
      int stride,
      long[] indices,
      int count,
      int bytes,
      byte[] target,
      int to) {
    switch (bytes) {
      case 1 -> {
        for (int i = 0; i < count; i++) {
          target[to + i] = source[at + (int) indices[i] * stride];
        }
      }
      case 2 -> {
        for (int i = 0; i < count; i++) {
          int from = at + (int) indices[i] * stride;
          Elements.int16(target, to + 2 * i, Elements.int16(source, from));
        }
      }
      case 4 -> {
        for (int i = 0; i < count; i++) {
          int from = at + (int) indices[i] * stride;
          Elements.int32(target, to + 4 * i, Elements.int32(source, from));
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          int from = at + (int) indices[i] * stride;
          Elements.int64(target, to + 8 * i, Elements.int64(source, from));
        }
      }
    }
  }

  private static void gather(
      MemorySegment source,
      long at,
      long stride,
      long[] indices,
      int count,
      int bytes,
      byte[] target,
      int to) {
    switch (bytes) {
      case 1 -> {
        for (int i = 0; i < count; i++) {
          target[to + i] = source.get(Layouts.BYTE, at + indices[i] * stride);
        }
      }
      case 2 -> {
        for (int i = 0; i < count; i++) {
          Elements.int16(target, to + 2 * i, source.get(Layouts.SHORT, at + indices[i] * stride));
        }
      }
      case 4 -> {
        for (int i = 0; i < count; i++) {
          Elements.int32(target, to + 4 * i, source.get(Layouts.INT, at + indices[i] * stride));
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          Elements.int64(target, to + 8 * i, source.get(Layouts.LONG, at + indices[i] * stride));
        }
      }
    }
  }

  @Override
  public void scatter(
      byte[] source,
      int from,
      Object target,
      long at,
      long stride,
      long[] indices,
      int count,
      int bytes) {
    if (target instanceof byte[] array) {
      scatter(source, from, array, (int) at, (int) stride, indices, count, bytes);
    } else {
      scatter(source, from, (MemorySegment) target, at, stride, indices, count, bytes);
    }
  }

  private static void scatter(
      byte[] source,
      int from,
      byte[] target,
      int at,
      int stride,
      long[] indices,
      int count,
      int bytes) {
    switch (bytes) {
      case 1 -> {
        for (int i = 0; i < count; i++) {
          target[at + (int) indices[i] * stride] = source[from + i];
        }
      }
      case 2 -> {
        for (int i = 0; i < count; i++) {
          int to = at + (int) indices[i] * stride;
          Elements.int16(target, to, Elements.int16(source, from + 2 * i));
        }
      }
      case 4 -> {
        for (int i = 0; i < count; i++) {
          int to = at + (int) indices[i] * stride;
          Elements.int32(target, to, Elements.int32(source, from + 4 * i));
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          int to = at + (int) indices[i] * stride;
          Elements.int64(target, to, Elements.int64(source, from + 8 * i));
        }
      }
    }
  }

  private static void scatter(
      byte[] source,
      int from,
      MemorySegment target,
      long at,
      long stride,
      long[] indices,
      int count,
      int bytes) {
    switch (bytes) {
      case 1 -> {
        for (int i = 0; i < count; i++) {
          target.set(Layouts.BYTE, at + indices[i] * stride, source[from + i]);
        }
      }
      case 2 -> {
        for (int i = 0; i < count; i++) {
          short element = Elements.int16(source, from + 2 * i);
          target.set(Layouts.SHORT, at + indices[i] * stride, element);
        }
      }
      case 4 -> {
        for (int i = 0; i < count; i++) {
          int element = Elements.int32(source, from + 4 * i);
          target.set(Layouts.INT, at + indices[i] * stride, element);
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          long element = Elements.int64(source, from + 8 * i);
          target.set(Layouts.LONG, at + indices[i] * stride, element);
        }
      }
    }
  }
}
