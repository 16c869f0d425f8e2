package dev.recordwire.codec.spi;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.EncodeException;
import org.jspecify.annotations.Nullable;

/// Sizes the values of one record: each value exactly, and all values at least.
///
/// @param <T> the record
public abstract class RecordSizer<T> extends Codec<T> {
  private static final int UNKNOWN = -1;

  /// The computed minimum, or UNKNOWN. Threads share it without synchronization: a thread that does
  /// not see it computes it again.
  private int minSize = UNKNOWN;

  private boolean isBeingComputed;

  private final CodecProperty quickToSize =
      new CodecProperty() {
        @Override
        Boolean ask() {
          return isQuickToSize();
        }
      };

  private final CodecProperty ofOneSize =
      new CodecProperty() {
        @Override
        @Nullable Boolean ask() {
          return containsOnlyFixed();
        }
      };

  RecordSizer(Class<T> type) {
    super(type);
  }

  /// The fewest bytes that a value takes; 0 only where no value takes any. A decoder compares the
  /// counts it reads with the bytes that remain by this number. Where the generated class knows it,
  /// it is a constant, for the JIT as well; where it depends on other codecs, it is computed once.
  public int minSize() {
    return minSize == UNKNOWN ? computeMinSizeOnce() : minSize;
  }

  /// Computes [#minSize] from other codecs.
  protected int computeMinSize() {
    return 0;
  }

  /// Computes the minimum once.
  ///
  /// A record may contain unions whose records contain it in turn. A codec that is met again while
  /// its own minimum is being computed counts as one byte: such a cycle contains a union's tag, so
  /// it takes at least that. A minimum computed inside a cycle may thus be too small, never too
  /// large.
  private int computeMinSizeOnce() {
    synchronized (RecordSizer.class) {
      if (minSize == UNKNOWN) {
        if (isBeingComputed) {
          return 1;
        }
        isBeingComputed = true;
        try {
          minSize = computeMinSize();
        } finally {
          isBeingComputed = false;
        }
      }
      return minSize;
    }
  }

  /// True if [#size] looks at no text and at no elements, so that measuring before encoding is the
  /// quickest way. Generated code asks for it by [WireSize#isQuick].
  protected boolean isQuickToSize() {
    return false;
  }

  /// True if each component has a fixed size, or is a record of which this is true; null while the
  /// codec of one is being initialised.
  abstract @Nullable Boolean containsOnlyFixed();

  /// Finds out what is remembered, while the stack has room.
  final void learnSizes() {
    quickToSize.holds();
    ofOneSize.holds();
  }

  /// The answer of [#isQuickToSize].
  final boolean isQuick() {
    return quickToSize.holds();
  }

  /// False while a codec inside is being initialised.
  final boolean knowsSizes() {
    return ofOneSize.isKnown();
  }

  /// True if every value is known to take [#minSize] bytes.
  final boolean isOfOneSize() {
    return ofOneSize.holds();
  }

  /// The exact number of bytes that `value` takes.
  ///
  /// @throws EncodeException if the format can't represent `value`
  protected abstract long size(T value);
}
