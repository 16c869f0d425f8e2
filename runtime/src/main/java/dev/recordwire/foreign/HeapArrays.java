package dev.recordwire.foreign;

import java.lang.foreign.MemorySegment;

/// The elements of arrays on the heap as segments, unless the array is null.
public final class HeapArrays {
  private HeapArrays() {}

  /// All elements of an array.
  ///
  /// @param path the array's parameter
  public static MemorySegment segment(String path, byte[] elements) {
    return MemorySegment.ofArray(CallFrame.required(path, elements));
  }

  /// All elements of an array.
  ///
  /// @param path the array's parameter
  public static MemorySegment segment(String path, short[] elements) {
    return MemorySegment.ofArray(CallFrame.required(path, elements));
  }

  /// All elements of an array.
  ///
  /// @param path the array's parameter
  public static MemorySegment segment(String path, char[] elements) {
    return MemorySegment.ofArray(CallFrame.required(path, elements));
  }

  /// All elements of an array.
  ///
  /// @param path the array's parameter
  public static MemorySegment segment(String path, int[] elements) {
    return MemorySegment.ofArray(CallFrame.required(path, elements));
  }

  /// All elements of an array.
  ///
  /// @param path the array's parameter
  public static MemorySegment segment(String path, long[] elements) {
    return MemorySegment.ofArray(CallFrame.required(path, elements));
  }

  /// All elements of an array.
  ///
  /// @param path the array's parameter
  public static MemorySegment segment(String path, float[] elements) {
    return MemorySegment.ofArray(CallFrame.required(path, elements));
  }

  /// All elements of an array.
  ///
  /// @param path the array's parameter
  public static MemorySegment segment(String path, double[] elements) {
    return MemorySegment.ofArray(CallFrame.required(path, elements));
  }
}
