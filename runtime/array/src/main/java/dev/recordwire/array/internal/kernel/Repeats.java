package dev.recordwire.array.internal.kernel;

import dev.recordwire.array.internal.storage.Elements;

/// Loops that write each element of a `byte[]` several times, side by side in another.
public final class Repeats {
  private Repeats() {}

  /// Writes each of `count` elements of `bytes` bytes from byte `at` of the source on `times`
  /// times.
  public static void repeat(
      byte[] source, int at, int count, int times, int bytes, byte[] target, int to) {
    switch (bytes) {
      case 1 -> repeatBytes(source, at, count, times, target, to);
      case 2 -> repeatShorts(source, at, count, times, target, to);
      case 4 -> repeatInts(source, at, count, times, target, to);
      default -> repeatLongs(source, at, count, times, target, to);
    }
  }

  private static void repeatBytes(
      byte[] source, int at, int count, int times, byte[] target, int to) {
    int next = to;
    for (int i = 0; i < count; i++) {
      byte element = source[at + i];
      for (int end = next + times; next < end; next++) {
        target[next] = element;
      }
    }
  }

  private static void repeatShorts(
      byte[] source, int at, int count, int times, byte[] target, int to) {
    int next = to;
    for (int i = 0; i < count; i++) {
      short element = Elements.int16(source, at + 2 * i);
      for (int end = next + 2 * times; next < end; next += 2) {
        Elements.int16(target, next, element);
      }
    }
  }

  private static void repeatInts(
      byte[] source, int at, int count, int times, byte[] target, int to) {
    int next = to;
    for (int i = 0; i < count; i++) {
      int element = Elements.int32(source, at + 4 * i);
      for (int end = next + 4 * times; next < end; next += 4) {
        Elements.int32(target, next, element);
      }
    }
  }

  private static void repeatLongs(
      byte[] source, int at, int count, int times, byte[] target, int to) {
    int next = to;
    for (int i = 0; i < count; i++) {
      long element = Elements.int64(source, at + 8 * i);
      for (int end = next + 8 * times; next < end; next += 8) {
        Elements.int64(target, next, element);
      }
    }
  }
}
