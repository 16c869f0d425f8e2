package dev.recordwire.array.internal.storage;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// One element of each number type in a `byte[]`: little-endian, at any alignment. The constant
/// [VarHandle]s stay fast whatever else the program has accessed before.
public final class Elements {
  private static final VarHandle SHORT_IN_BYTES = inBytes(short[].class);
  private static final VarHandle INT_IN_BYTES = inBytes(int[].class);
  private static final VarHandle LONG_IN_BYTES = inBytes(long[].class);
  private static final VarHandle FLOAT_IN_BYTES = inBytes(float[].class);
  private static final VarHandle DOUBLE_IN_BYTES = inBytes(double[].class);

  private Elements() {}

  private static VarHandle inBytes(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, LITTLE_ENDIAN).withInvokeExactBehavior();
  }

  public static byte int8(byte[] bytes, int at) {
    return bytes[at];
  }

  public static void int8(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
  }

  public static int uint8(byte[] bytes, int at) {
    return Byte.toUnsignedInt(bytes[at]);
  }

  public static void uint8(byte[] bytes, int at, int value) {
    bytes[at] = (byte) value;
  }

  public static short int16(byte[] bytes, int at) {
    return (short) SHORT_IN_BYTES.get(bytes, at);
  }

  public static void int16(byte[] bytes, int at, int value) {
    SHORT_IN_BYTES.set(bytes, at, (short) value);
  }

  public static int uint16(byte[] bytes, int at) {
    return Short.toUnsignedInt((short) SHORT_IN_BYTES.get(bytes, at));
  }

  public static void uint16(byte[] bytes, int at, int value) {
    SHORT_IN_BYTES.set(bytes, at, (short) value);
  }

  public static int int32(byte[] bytes, int at) {
    return (int) INT_IN_BYTES.get(bytes, at);
  }

  public static void int32(byte[] bytes, int at, int value) {
    INT_IN_BYTES.set(bytes, at, value);
  }

  public static long uint32(byte[] bytes, int at) {
    return Integer.toUnsignedLong((int) INT_IN_BYTES.get(bytes, at));
  }

  public static void uint32(byte[] bytes, int at, long value) {
    INT_IN_BYTES.set(bytes, at, (int) value);
  }

  public static long int64(byte[] bytes, int at) {
    return (long) LONG_IN_BYTES.get(bytes, at);
  }

  public static void int64(byte[] bytes, int at, long value) {
    LONG_IN_BYTES.set(bytes, at, value);
  }

  public static long uint64(byte[] bytes, int at) {
    return (long) LONG_IN_BYTES.get(bytes, at);
  }

  public static void uint64(byte[] bytes, int at, long value) {
    LONG_IN_BYTES.set(bytes, at, value);
  }

  public static float float32(byte[] bytes, int at) {
    return (float) FLOAT_IN_BYTES.get(bytes, at);
  }

  public static void float32(byte[] bytes, int at, float value) {
    FLOAT_IN_BYTES.set(bytes, at, value);
  }

  public static double float64(byte[] bytes, int at) {
    return (double) DOUBLE_IN_BYTES.get(bytes, at);
  }

  public static void float64(byte[] bytes, int at, double value) {
    DOUBLE_IN_BYTES.set(bytes, at, value);
  }
}
