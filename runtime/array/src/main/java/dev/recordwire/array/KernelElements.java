package dev.recordwire.array;

import dev.recordwire.array.internal.storage.Elements;
import dev.recordwire.array.internal.storage.Layouts;
import java.lang.foreign.MemorySegment;

/// The elements of a kernel's block as bytes, and as the Java arrays that plain loops compute with.
final class KernelElements {
  private KernelElements() {}

  /// Whether vectors hold the elements of a type as they are stored.
  static boolean areNumbersOfVectors(TypeCode type) {
    return switch (type) {
      case FLOAT64, FLOAT32, INT64, UINT64, INT32 -> true;
      case UINT32, INT16, UINT16, INT8, UINT8, FLOAT16, BOOL -> false;
    };
  }

  /// Makes the front of an array the elements that start somewhere in bytes.
  static void read(TypeCode type, byte[] bytes, int at, int count, Object array) {
    switch (type) {
      case FLOAT64 ->
          MemorySegment.copy(
              MemorySegment.ofArray(bytes), Layouts.DOUBLE, at, (double[]) array, 0, count);
      case FLOAT32 ->
          MemorySegment.copy(
              MemorySegment.ofArray(bytes), Layouts.FLOAT, at, (float[]) array, 0, count);
      case INT64, UINT64 ->
          MemorySegment.copy(
              MemorySegment.ofArray(bytes), Layouts.LONG, at, (long[]) array, 0, count);
      case INT32 ->
          MemorySegment.copy(
              MemorySegment.ofArray(bytes), Layouts.INT, at, (int[]) array, 0, count);
      case UINT32 -> readUint32(bytes, at, count, (long[]) array);
      case INT16 -> readInt16(bytes, at, count, (int[]) array);
      case UINT16 -> readUint16(bytes, at, count, (int[]) array);
      case INT8 -> readInt8(bytes, at, count, (int[]) array);
      case UINT8 -> readUint8(bytes, at, count, (int[]) array);
      case FLOAT16 -> readFloat16(bytes, at, count, (float[]) array);
      case BOOL -> readBool(bytes, at, count, (boolean[]) array);
    }
  }

  private static void readUint32(byte[] bytes, int at, int count, long[] array) {
    for (int i = 0; i < count; i++) {
      array[i] = Elements.uint32(bytes, at + i * Integer.BYTES);
    }
  }

  private static void readInt16(byte[] bytes, int at, int count, int[] array) {
    for (int i = 0; i < count; i++) {
      array[i] = Elements.int16(bytes, at + i * Short.BYTES);
    }
  }

  private static void readUint16(byte[] bytes, int at, int count, int[] array) {
    for (int i = 0; i < count; i++) {
      array[i] = Elements.uint16(bytes, at + i * Short.BYTES);
    }
  }

  private static void readInt8(byte[] bytes, int at, int count, int[] array) {
    for (int i = 0; i < count; i++) {
      array[i] = bytes[at + i];
    }
  }

  private static void readUint8(byte[] bytes, int at, int count, int[] array) {
    for (int i = 0; i < count; i++) {
      array[i] = Byte.toUnsignedInt(bytes[at + i]);
    }
  }

  private static void readFloat16(byte[] bytes, int at, int count, float[] array) {
    for (int i = 0; i < count; i++) {
      array[i] = Float.float16ToFloat(Elements.int16(bytes, at + i * Short.BYTES));
    }
  }

  private static void readBool(byte[] bytes, int at, int count, boolean[] array) {
    for (int i = 0; i < count; i++) {
      array[i] = bytes[at + i] != 0;
    }
  }

  /// Writes the front of an array, all of which the type has, as elements that start somewhere in
  /// bytes; of NaN, always the same one.
  static void write(TypeCode type, Object array, byte[] bytes, int at, int count) {
    switch (type) {
      case FLOAT64 -> {
        KernelNumbers.makeNaNsEqual((double[]) array, count);
        MemorySegment.copy(
            (double[]) array, 0, MemorySegment.ofArray(bytes), Layouts.DOUBLE, at, count);
      }
      case FLOAT32 -> {
        KernelNumbers.makeNaNsEqual((float[]) array, count);
        MemorySegment.copy(
            (float[]) array, 0, MemorySegment.ofArray(bytes), Layouts.FLOAT, at, count);
      }
      case INT64, UINT64 ->
          MemorySegment.copy(
              (long[]) array, 0, MemorySegment.ofArray(bytes), Layouts.LONG, at, count);
      case INT32 ->
          MemorySegment.copy(
              (int[]) array, 0, MemorySegment.ofArray(bytes), Layouts.INT, at, count);
      case UINT32 -> writeUint32((long[]) array, bytes, at, count);
      case INT16, UINT16 -> writeInt16((int[]) array, bytes, at, count);
      case INT8, UINT8 -> writeInt8((int[]) array, bytes, at, count);
      case FLOAT16 -> writeFloat16((float[]) array, bytes, at, count);
      case BOOL -> writeBool((boolean[]) array, bytes, at, count);
    }
  }

  private static void writeUint32(long[] array, byte[] bytes, int at, int count) {
    for (int i = 0; i < count; i++) {
      Elements.uint32(bytes, at + i * Integer.BYTES, array[i]);
    }
  }

  private static void writeInt16(int[] array, byte[] bytes, int at, int count) {
    for (int i = 0; i < count; i++) {
      Elements.int16(bytes, at + i * Short.BYTES, array[i]);
    }
  }

  private static void writeInt8(int[] array, byte[] bytes, int at, int count) {
    for (int i = 0; i < count; i++) {
      bytes[at + i] = (byte) array[i];
    }
  }

  private static void writeFloat16(float[] array, byte[] bytes, int at, int count) {
    for (int i = 0; i < count; i++) {
      float number = Float.isNaN(array[i]) ? Float.NaN : array[i];
      Elements.int16(bytes, at + i * Short.BYTES, Float.floatToFloat16(number));
    }
  }

  private static void writeBool(boolean[] array, byte[] bytes, int at, int count) {
    for (int i = 0; i < count; i++) {
      bytes[at + i] = (byte) (array[i] ? 1 : 0);
    }
  }

  /// The index of the first number that the type does not have, or -1.
  static int firstRefused(TypeCode type, Object array, int count) {
    return switch (type) {
      case INT8 -> firstOutside(Byte.MIN_VALUE, Byte.MAX_VALUE, (int[]) array, count);
      case UINT8 -> firstOutside(0, 0xFF, (int[]) array, count);
      case INT16 -> firstOutside(Short.MIN_VALUE, Short.MAX_VALUE, (int[]) array, count);
      case UINT16 -> firstOutside(0, 0xFFFF, (int[]) array, count);
      case UINT32 -> firstBeyondUint32((long[]) array, count);
      default -> -1;
    };
  }

  private static int firstOutside(int low, int high, int[] array, int count) {
    for (int i = 0; i < count; i++) {
      if (array[i] < low || array[i] > high) {
        return i;
      }
    }
    return -1;
  }

  private static int firstBeyondUint32(long[] array, int count) {
    for (int i = 0; i < count; i++) {
      if (array[i] >>> Integer.SIZE != 0) {
        return i;
      }
    }
    return -1;
  }

  /// A number in an array of integers.
  static long integer(Object array, int index) {
    return array instanceof int[] ints ? ints[index] : ((long[]) array)[index];
  }
}
