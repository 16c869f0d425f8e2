package dev.recordwire.arrow.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/// The bitmap of elements that are not null, which is made when there is one that is.
final class Validity {
  private final long length;
  private final Lease lease;
  private MemorySegment bitmap = MemorySegment.NULL;
  private long nulls;

  Validity(long length, Lease lease) {
    this.length = length;
    this.lease = lease;
  }

  void setNull(long index) {
    if (nulls++ == 0) {
      bitmap = lease.allocate((length + Byte.SIZE - 1) / Byte.SIZE);
      bitmap.fill((byte) -1);
    }
    long at = index / Byte.SIZE;
    int bit = 1 << (int) (index % Byte.SIZE);
    byte others = (byte) (bitmap.get(ValueLayout.JAVA_BYTE, at) & ~bit);
    bitmap.set(ValueLayout.JAVA_BYTE, at, others);
  }

  MemorySegment bitmap() {
    return bitmap;
  }

  long nulls() {
    return nulls;
  }
}
