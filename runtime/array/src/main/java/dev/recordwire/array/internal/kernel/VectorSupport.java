package dev.recordwire.array.internal.kernel;

import java.util.Set;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/// The vectors all loops use: the widest of this platform, and at most 512 bits, because the
/// order of a sum is laid out for up to that. Linked only where the vector module is present.
public final class VectorSupport {
  private static final VectorShape SHAPE =
      VectorShape.preferredShape().vectorBitSize() > 512
          ? VectorShape.S_512_BIT
          : VectorShape.preferredShape();

  public static final VectorSpecies<Byte> BYTES = SHAPE.withLanes(byte.class);
  public static final VectorSpecies<Short> SHORTS = SHAPE.withLanes(short.class);
  public static final VectorSpecies<Integer> INTS = SHAPE.withLanes(int.class);
  public static final VectorSpecies<Long> LONGS = SHAPE.withLanes(long.class);
  public static final VectorSpecies<Float> FLOATS = SHAPE.withLanes(float.class);
  public static final VectorSpecies<Double> DOUBLES = SHAPE.withLanes(double.class);

  /// Half as wide: float32 elements that widen to a whole vector of float64.
  public static final VectorSpecies<Byte> HALF_BYTES =
      VectorShape.forBitSize(Math.max(64, SHAPE.vectorBitSize() / 2)).withLanes(byte.class);

  /// Half as wide, with as many lanes as vectors of elements of 64 bits have.
  public static final VectorSpecies<Integer> HALF_INTS =
      HALF_BYTES.vectorShape().withLanes(int.class);

  /// Half as wide, with as many lanes as vectors of elements of 64 bits have.
  public static final VectorSpecies<Float> HALF_FLOATS =
      HALF_BYTES.vectorShape().withLanes(float.class);

  /// Bytes that are moved to other places of their vector: of at most 256 bits, since only few
  /// processors have an instruction for more, and elsewhere the module has slow code of its own.
  public static final VectorSpecies<Byte> MOVED_BYTES =
      VectorShape.forBitSize(Math.min(256, SHAPE.vectorBitSize())).withLanes(byte.class);

  private static final Set<String> INTEL = Set.of("amd64", "x86_64", "x86", "i386");

  private VectorSupport() {}

  /// Whether vectors are worth it here. Intel's of 128 bits are those of processors before
  /// AVX2, for which the module leaves much to slow code of its own.
  public static boolean usable() {
    int bits = SHAPE.vectorBitSize();
    return bits >= 256 || (bits == 128 && !isIntel());
  }

  private static boolean isIntel() {
    return INTEL.contains(System.getProperty("os.arch"));
  }

  /// Whether the processor makes a vector's mask of bits. Where it does not, the module has slow
  /// code of its own.
  public static boolean makesMasks() {
    return SHAPE.vectorBitSize() >= 256;
  }

  /// Whether the processor converts numbers of 64 bits between integers and floating point. Where
  /// it does not, the module has slow code of its own.
  public static boolean convertsLongs() {
    return SHAPE.vectorBitSize() >= 512 || !isIntel();
  }

  /// Whether the processor moves chosen lanes of so many bytes to the front. Where it does
  /// not, the module has slow code of its own.
  public static boolean compresses(long bytes) {
    return bytes >= 4 && SHAPE.vectorBitSize() >= 256;
  }
}
