package dev.recordwire.array.internal.vector;

import dev.recordwire.array.internal.kernel.Masks;
import dev.recordwire.array.internal.kernel.VectorSupport;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// Bools of one byte each, as many as fill a vector, and the bits that vectors' masks are made of.
/// See [Masks] for eight at a time.
final class VectorBools {
  private static final VectorSpecies<Byte> SPECIES = VectorSupport.BYTES;

  /// How many fill a vector.
  static final int COUNT = SPECIES.length();

  private VectorBools() {}

  /// Bit i is set if the bool i after `at` is true.
  static long bits(byte[] bools, int at) {
    return ByteVector.fromArray(SPECIES, bools, at).compare(VectorOperators.NE, 0).toLong();
  }

  /// As many bools as fill a vector, of which bool i is true if bit i is set.
  static ByteVector of(long bits) {
    return ByteVector.zero(SPECIES).blend(1, VectorMask.fromLong(SPECIES, bits));
  }
}
