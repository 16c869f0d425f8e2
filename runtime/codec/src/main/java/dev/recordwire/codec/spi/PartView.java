package dev.recordwire.codec.spi;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// A part of a payload where it lies: a record, an entry of a map, or an element of a list that
/// holds other values; the base of generated views.
public abstract class PartView extends ViewArrays {
  /// The codec of the record; of an entry or element, the codec of the record around it.
  final GeneratedCodec<?> codec;

  /// Made at the first use, and then used for every payload.
  private @Nullable WireWalk walk;

  /// A view of no payload yet.
  PartView(GeneratedCodec<?> codec) {
    super(codec);
    this.codec = codec;
  }

  /// A view of a record in the payload of another.
  PartView(GeneratedCodec<?> codec, PartView container) {
    super(container);
    this.codec = codec;
  }

  /// A view of an entry or element of a record's component.
  protected PartView(PartView container) {
    super(container);
    this.codec = container.codec;
  }

  @Override
  final Class<?> type() {
    return codec.type();
  }

  /// Forgets the values of the place before, and checks that the first values of the place `from`
  /// are in the payload.
  protected abstract void moved(long from);

  /// The position after a value at `from`, wherever the view is.
  protected abstract long endOfValue(long from);

  /// The bytes of every record of a codec, or 0 if they differ.
  ///
  /// @param codec null while it is being initialised
  protected static int fixedBytes(@Nullable GeneratedCodec<?> codec) {
    return codec == null ? 0 : codec.fixedSize().orElse(0);
  }

  /// True if a record can contain others of its type. Only a walk, which knows how deep it is, may
  /// then move over one: a view would go as deep as the payload says.
  ///
  /// @param codec null while it is being initialised
  protected static boolean isRecursive(@Nullable GeneratedCodec<?> codec) {
    return codec == null || codec.mayContainItself();
  }

  /// The position of an optional's value, which has at least `bytes` bytes.
  ///
  /// @throws NoSuchElementException if the value is absent
  protected final long present(long at, int offset, int bytes, String component) {
    if (!present(at, offset)) {
      throw ViewFaults.absent(codec, component);
    }
    return run(at + offset + 1, bytes);
  }

  /// The count at `at`, whose elements the payload has room for.
  ///
  /// @param minBytes the fewest bytes of an element
  final int countAt(long at, LengthPrefix prefix, int minBytes) {
    long room = end - elementsAt(at, prefix);
    long count = prefixAt(at, prefix);
    long most = minBytes == 0 ? limits.maxEmptyElements() : WalkValues.MAX_ARRAY;
    if (count > Math.min(most, limits.maxCount()) || count * minBytes > room) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return (int) count;
  }

  /// The walk for searches and verifications.
  final WireWalk walk() {
    if (walk == null) {
      walk = new WireWalk();
    }
    return walk;
  }

  /// A walk from a position on, which looks for the end of a value.
  protected final WireWalk searchFrom(long at, int offset) {
    return walk().search(array, segment, at + offset, end, limits);
  }

  /// The position behind a value at `at`, with `run` more bytes in the payload.
  ///
  /// @param view a view of the value's type
  protected final long behind(PartView view, long at, int run) {
    return run(view.endOfValue(at), run);
  }

  /// The position behind a list, with `run` more bytes in the payload.
  protected final long behind(ListExtent elements, int run) {
    return run(elements.end(), run);
  }

  /// The position behind a value, with `run` more bytes in the payload.
  protected final long reached(WireWalk walk, ValueWalk value, int run) {
    if (!isReached(walk, value)) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
    return run(walk.position, run);
  }

  private static boolean isReached(WireWalk walk, ValueWalk value) {
    try {
      return value.walk(walk);
    } catch (StackOverflowError e) {
      return false;
    }
  }
}
