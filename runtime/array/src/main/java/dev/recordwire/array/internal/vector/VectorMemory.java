package dev.recordwire.array.internal.vector;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.recordwire.array.internal.kernel.VectorSupport;
import dev.recordwire.array.internal.storage.Storage;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorSpecies;

/// Vectors of bytes in memory. Where its storage is a constant, arrays are not accessed as
/// segments, because the code behind those is the JDK's, and slow for all once it has met arrays
/// as well as native memory.
///
/// All accesses of vectors to segments are here, because of files: one that is cut while it is
/// mapped makes the processor refuse its memory, and the JVM ends, unless the code that HotSpot
/// compiled is marked as one that accesses memory unsafely. Then it is an [InternalError].
/// HotSpot marks what has an access of a number in it, and forgets that of a vector.
///
/// Loops that read much run while a place is not the end (`!=`), where others run while it is
/// before it (`<`). C2 unrolls the latter, takes the checks of bounds out of it, and is then free
/// to load in any order, in which AMD's processors see no stream to fetch ahead: from memory a sum
/// took half as long again. The former stays as it is, and each load behind its check.
final class VectorMemory {
  private static final VectorSpecies<Byte> SPECIES = VectorSupport.BYTES;
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private VectorMemory() {}

  static ByteVector load(Storage storage, Object memory, long at) {
    return storage == Storage.BYTES
        ? ByteVector.fromArray(SPECIES, (byte[]) memory, (int) at)
        : load(SPECIES, (MemorySegment) memory, at);
  }

  static void store(Storage storage, Object memory, long at, ByteVector vector) {
    if (storage == Storage.BYTES) {
      vector.intoArray((byte[]) memory, (int) at);
    } else {
      markAsUnsafe();
      vector.intoMemorySegment((MemorySegment) memory, at, LITTLE_ENDIAN);
    }
  }

  /// As many bytes as the species has.
  static ByteVector load(VectorSpecies<Byte> species, MemorySegment segment, long at) {
    markAsUnsafe();
    return ByteVector.fromMemorySegment(species, segment, at, LITTLE_ENDIAN);
  }

  /// Marks the compiled code that this becomes a part of. No instruction of it remains, since what
  /// is read is not used. An atomic number is read by one access, where a number in an array takes
  /// so many nodes of C2 that a dot product reached its `NodeCountInliningCutoff`.
  private static void markAsUnsafe() {
    NUMBER.getPlain();
  }
}
