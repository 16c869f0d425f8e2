package dev.recordwire.array.internal.scalar;

import dev.recordwire.array.internal.kernel.Strides;
import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;

/// [Strides] in plain Java.
final class ScalarStrides implements Strides {
  ScalarStrides() {}

  @Override
  public void gather(
      MemorySegment source, long at, long stride, int count, int bytes, byte[] target, int to) {
    switch (bytes) {
      case 1 -> {
        for (int i = 0; i < count; i++) {
          target[to + i] = source.get(Layouts.BYTE, at + i * stride);
        }
      }
      case 2 -> {
        for (int i = 0; i < count; i++) {
          Elements.int16(target, to + 2 * i, source.get(Layouts.SHORT, at + i * stride));
        }
      }
      case 4 -> {
        for (int i = 0; i < count; i++) {
          Elements.int32(target, to + 4 * i, source.get(Layouts.INT, at + i * stride));
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          Elements.int64(target, to + 8 * i, source.get(Layouts.LONG, at + i * stride));
        }
      }
    }
  }

  @Override
  public void scatter(
      byte[] source, int from, MemorySegment target, long at, long stride, int count, int bytes) {
    switch (bytes) {
      case 1 -> {
        for (int i = 0; i < count; i++) {
          target.set(Layouts.BYTE, at + i * stride, source[from + i]);
        }
      }
      case 2 -> {
        for (int i = 0; i < count; i++) {
          target.set(Layouts.SHORT, at + i * stride, Elements.int16(source, from + 2 * i));
        }
      }
      case 4 -> {
        for (int i = 0; i < count; i++) {
          target.set(Layouts.INT, at + i * stride, Elements.int32(source, from + 4 * i));
        }
      }
      default -> {
        for (int i = 0; i < count; i++) {
          target.set(Layouts.LONG, at + i * stride, Elements.int64(source, from + 8 * i));
        }
      }
    }
  }
}
