package dev.recordwire.kernel;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorSpecies;

/// Vectors of bytes in memory of a storage that is a constant where it is called. Arrays are not
/// accessed as segments, because the code behind those is the JDK's, and slow for all once it
/// has met arrays as well as native memory.
final class VectorMemory {
  private static final VectorSpecies<Byte> SPECIES = VectorSupport.BYTES;

  private VectorMemory() {}

  static ByteVector load(Storage storage, Object memory, long at) {
    return storage == Storage.BYTES
        ? ByteVector.fromArray(SPECIES, (byte[]) memory, (int) at)
        : ByteVector.fromMemorySegment(SPECIES, (MemorySegment) memory, at, LITTLE_ENDIAN);
  }

  static void store(Storage storage, Object memory, long at, ByteVector vector) {
    if (storage == Storage.BYTES) {
      vector.intoArray((byte[]) memory, (int) at);
    } else {
      vector.intoMemorySegment((MemorySegment) memory, at, LITTLE_ENDIAN);
    }
  }
}
