package dev.recordwire.array;

import dev.recordwire.array.internal.number.Unsigned;
import dev.recordwire.array.internal.number.Wrapping;

/// Elements of one type as those of another. Blocks of them go through an array of `long` or
/// `double`, so that twelve types need twelve ways in and twelve out instead of one for each
/// pair.
final class Conversion {
  private static final int BLOCK = 512;

  private Conversion() {}

  /// Fills a target with the elements of a source; what its type can't hold becomes what `overflow`
  /// says.
  static void convert(MemoryWindow source, MemoryWindow target, Overflow overflow) {
    Block block = new Block(source, target.typeCode(), overflow);
    for (long from = 0; from < source.size; from += BLOCK) {
      block.convert(from, (int) Math.min(BLOCK, source.size - from), target);
    }
  }

  /// One pass from type to type.
  private static final class Block {
    private final MemoryWindow source;
    private final TypeCode type;
    private final Overflow overflow;
    private final long[] longs = new long[BLOCK];
    private final double[] doubles = new double[BLOCK];

    Block(MemoryWindow source, TypeCode type, Overflow overflow) {
      this.source = source;
      this.type = type;
      this.overflow = overflow;
    }

    void convert(long from, int count, MemoryWindow target) {
      if (source.typeCode().isFloat()) {
        source.readDoubles(from, count, doubles);
        if (type.isInteger()) {
          truncate(from, count);
          target.writeLongs(longs, count, from);
        } else {
          target.writeDoubles(doubles, count, from);
        }
        return;
      }
      source.readLongs(from, count, longs);
      if (type.isFloat() && source.typeCode() == TypeCode.UINT64) {
        round(count);
        target.writeDoubles(doubles, count, from);
        return;
      }
      if (type.isInteger()) {
        fit(from, count);
      }
      target.writeLongs(longs, count, from);
    }

    /// From uint64, in one rounding.
    private void round(int count) {
      for (int i = 0; i < count; i++) {
        doubles[i] =
            type == TypeCode.FLOAT64 ? Unsigned.toDouble(longs[i]) : Unsigned.toFloat(longs[i]);
      }
    }

    private void fit(long from, int count) {
      if (overflow == Overflow.WRAP) {
        return;
      }
      boolean unsigned = source.typeCode() == TypeCode.UINT64;
      // A uint64 beyond int64 is negative here, which for the type uint64 is the opposite.
      long least = type.least();
      long most = type == TypeCode.UINT64 ? Long.MAX_VALUE : type.most();
      for (int i = 0; i < count; i++) {
        long value = longs[i];
        if (value < least || value > most || (unsigned && value < 0)) {
          refuse(from + i);
          longs[i] = value > most || unsigned ? most : least;
        }
      }
    }

    private void truncate(long from, int count) {
      // Both are powers of two or 0, so that a float64 holds them.
      double below = type.least() - 1.0;
      double beyond = type == TypeCode.UINT64 ? 0x1p64 : type.most() + 1.0;
      for (int i = 0; i < count; i++) {
        double value = doubles[i];
        if (!inRange(value, below, beyond)) {
          refuse(from + i);
        }
        longs[i] =
            overflow == Overflow.WRAP ? Wrapping.toLong(whole(value)) : nearest(value, below);
      }
    }

    private boolean inRange(double value, double below, double beyond) {
      // -2⁶³ - 1 is no float64, and would become -2⁶³.
      return value < beyond && (below == -0x1p63 ? value >= below : value > below);
    }

    private long nearest(double value, double below) {
      if (type == TypeCode.UINT64) {
        return Unsigned.saturate(value);
      }
      return below == -0x1p63 ? (long) value : Math.clamp((long) value, type.least(), type.most());
    }

    private static double whole(double value) {
      if (Double.isNaN(value)) {
        return 0;
      }
      return value < 0 ? Math.ceil(value) : Math.floor(value);
    }

    private void refuse(long index) {
      if (overflow == Overflow.THROW) {
        throw Refusal.unconvertible(source.elementToString(index), index, type);
      }
    }
  }
}
