package dev.recordwire.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Little-endian numbers of 32 bits in arrays.
final class LittleEndian {
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private LittleEndian() {}

  static void put(byte[] bytes, int at, int value) {
    INT.set(bytes, at, value);
  }

  static int get(byte[] bytes, int at) {
    return (int) INT.get(bytes, at);
  }
}
