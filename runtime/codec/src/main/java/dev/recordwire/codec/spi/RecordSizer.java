package dev.recordwire.codec.spi;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;

/// How many bytes the values of one record take: each exactly, and any at least.
///
/// @param <T> the record
public abstract class RecordSizer<T> extends Codec<T> {
  private static final int UNKNOWN = -1;

  /// What was found of the least size. Threads may see each other's writes or not: it is found
  /// again then.
  private int minSize = UNKNOWN;

  private boolean isBeingFound;

  RecordSizer(Class<T> type) {
    super(type);
  }

  /// The fewest bytes that a value takes, by which a decoder holds a count of them against the
  /// bytes that remain; 0 only where no value takes any. Where that is known to the generated class
  /// it is a constant, for the JIT as well; where other codecs have a part in it, it is found once.
  public int leastSize() {
    return minSize == UNKNOWN ? findOnce(this) : minSize;
  }

  /// Finds what [#leastSize] says, from other codecs.
  protected int findLeastSize() {
    return 0;
  }

  /// Finds the least size once.
  ///
  /// Records may hold unions of records that hold them in turn. Where a codec is met again while
  /// its own size is being found, one byte stands for it: such a cycle has a union's tag in it, so
  /// that it takes no less. What is found inside a cycle may thus be too small, and never too
  /// large.
  private static int findOnce(RecordSizer<?> codec) {
    synchronized (RecordSizer.class) {
      if (codec.minSize == UNKNOWN) {
        if (codec.isBeingFound) {
          return 1;
        }
        codec.isBeingFound = true;
        try {
          codec.minSize = codec.findLeastSize();
        } finally {
          codec.isBeingFound = false;
        }
      }
      return codec.minSize;
    }
  }

  /// The exact number of bytes that `value` takes.
  ///
  /// @throws EncodeException if the format can't say `value`
  protected abstract long size(T value);
}
