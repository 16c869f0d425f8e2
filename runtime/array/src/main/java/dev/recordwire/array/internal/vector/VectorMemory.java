package dev.recordwire.array.internal.vector;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.recordwire.array.internal.kernel.VectorSupport;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorSpecies;

/// Vectors in memory. Where its storage is a constant, arrays are not accessed as segments, because
/// the code behind those is the JDK's, and slow for all once it has met arrays as well as native
/// memory. For the same reason the copies of loops that `Variants` makes cast memory to a segment
/// in code of their own, of which HotSpot has a profile for each copy.
///
/// Vectors are loaded as bytes and reinterpreted, since HotSpot does not load other elements from a
/// `byte[]`.
///
/// All accesses of vectors to segments are here, because of files: one that is cut while it is
/// mapped makes the processor refuse its memory, and the JVM ends, unless the code that HotSpot
/// compiled is marked as one that accesses memory unsafely. Then it is an [InternalError].
/// HotSpot marks what has an access of a number in it, and forgets that of a vector.
///
/// Loops that read much run while a place is not the end (`!=`), where others run while it is
/// before it (`<`). C2 unrolls the latter, takes the checks of bounds out of it, and is then free
/// to load in any order, in which AMD's processors see no stream to fetch ahead: from memory a sum
/// took half as long again. The former stays as it is, and each load behind its check. Nor does C2
/// check the bounds of such a loop before it, which fails where there is no iteration, and had C2
/// compile a loop anew again and again.
final class VectorMemory {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private VectorMemory() {}

  static ByteVector load(byte[] bytes, long at) {
    return ByteVector.fromArray(VectorSupport.BYTES, bytes, (int) at);
  }

  static void store(byte[] bytes, long at, ByteVector vector) {
    vector.intoArray(bytes, (int) at);
  }

  static void store(MemorySegment segment, long at, ByteVector vector) {
    markAsUnsafe();
    vector.intoMemorySegment(segment, at, LITTLE_ENDIAN);
  }

  /// As many bytes as the species has.
  static ByteVector load(VectorSpecies<Byte> species, MemorySegment segment, long at) {
    markAsUnsafe();
    return ByteVector.fromMemorySegment(species, segment, at, LITTLE_ENDIAN);
  }

  static ByteVector loadBytes(MemorySegment segment, long at) {
    return load(VectorSupport.BYTES, segment, at);
  }

  static ShortVector loadShorts(MemorySegment segment, long at) {
    return loadBytes(segment, at).reinterpretAsShorts();
  }

  static IntVector loadInts(MemorySegment segment, long at) {
    return loadBytes(segment, at).reinterpretAsInts();
  }

  static LongVector loadLongs(MemorySegment segment, long at) {
    return loadBytes(segment, at).reinterpretAsLongs();
  }

  static FloatVector loadFloats(MemorySegment segment, long at) {
    return loadBytes(segment, at).reinterpretAsFloats();
  }

  static DoubleVector loadDoubles(MemorySegment segment, long at) {
    return loadBytes(segment, at).reinterpretAsDoubles();
  }

  /// Half a vector, whose elements widen to a whole one of float64.
  static FloatVector loadHalfFloats(MemorySegment segment, long at) {
    return load(VectorSupport.HALF_BYTES, segment, at).reinterpretAsFloats();
  }

  /// Marks the compiled code that this becomes a part of. No instruction of it remains, since what
  /// is read is not used. An atomic number is read by one access, where a number in an array takes
  /// so many nodes of C2 that a dot product reached its `NodeCountInliningCutoff`.
  private static void markAsUnsafe() {
    NUMBER.getPlain();
  }
}
