package dev.recordwire.codec.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Access to little-endian numbers in a byte array, at any alignment.
public final class LittleEndian {
  public static final VarHandle SHORT = handle(short[].class);
  public static final VarHandle INT = handle(int[].class);
  public static final VarHandle LONG = handle(long[].class);

  private LittleEndian() {}

  private static VarHandle handle(Class<?> elements) {
    return MethodHandles.byteArrayViewVarHandle(elements, ByteOrder.LITTLE_ENDIAN);
  }
}
