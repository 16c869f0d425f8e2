package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.internal.Nulls;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Objects;

/// A record in the bytes of a payload: the base of generated views, whose methods get and set the
/// record's components where they lie.
///
/// A view verifies a payload once, as strictly as `decode`, unless it is told not to. Every access
/// stays within the payload and checks the value that it gets, so that bytes which were not
/// verified, or were changed since, give another value or a [DecodeException], and never a
/// neighbour's bytes. The exception is the one that `decode` throws for the payload: it names the
/// first fault.
///
/// A view holds positions in the bytes and no values. It may be wrapped around one payload after
/// another, which allocates nothing. Views of contained records are views of their own: they keep
/// showing the payload that they were made from. A view is for one thread at a time.
///
/// Two views are equal only if they are the same object, since what they show may change.
///
/// @param <T> the record
public abstract class RecordView<T> extends ViewFields {
  /// A view of no payload yet.
  protected RecordView(GeneratedCodec<T> codec) {
    super(codec);
  }

  /// A view of a record in the payload of another.
  protected RecordView(GeneratedCodec<T> codec, PartView container) {
    super(codec, container);
  }

  // The generated methods that make a view call the following methods and then `moved` themselves:
  // a call of `moved` from here goes to every kind of view, and where HotSpot does not inline it, a
  // local view is allocated.

  /// Verifies a payload and takes it.
  ///
  /// @throws DecodeException if it is malformed, or exceeds `given`
  protected final void verify(byte[] bytes, DecodeLimits given) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    verify(bytes, 0, bytes.length, given);
  }

  /// Verifies a payload and takes it.
  ///
  /// @throws DecodeException if it is malformed, or exceeds `given`
  protected final void verify(byte[] bytes, int offset, int length, DecodeLimits given) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    Objects.requireNonNull(given, Nulls.LIMITS);
    Objects.checkFromIndexSize(offset, length, bytes.length);
    codec.verify(walk(), bytes, offset, length, given);
    take(bytes, offset, length, given);
    isVerified = true;
  }

  /// Verifies a payload and takes it.
  ///
  /// @throws DecodeException if it is malformed, or exceeds `given`
  protected final void verify(MemorySegment bytes, DecodeLimits given) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    Objects.requireNonNull(given, Nulls.LIMITS);
    if (bytes.heapBase().orElse(null) instanceof byte[] inArray) {
      verify(inArray, (int) bytes.address(), (int) bytes.byteSize(), given);
    } else {
      codec.verify(walk(), bytes, given);
      take(bytes, given);
      isVerified = true;
    }
  }

  /// Verifies the payload in the remaining bytes of a buffer and takes it.
  ///
  /// @throws DecodeException if it is malformed, or exceeds `given`
  protected final void verify(ByteBuffer bytes, DecodeLimits given) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    if (bytes.hasArray()) {
      int from = bytes.arrayOffset() + bytes.position();
      verify(bytes.array(), from, bytes.remaining(), given);
    } else {
      verify(MemorySegment.ofBuffer(bytes), given);
    }
  }

  /// Takes a payload without verifying it.
  ///
  /// @throws DecodeException if it is longer than `given` allow
  protected final void take(byte[] bytes, DecodeLimits given) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    take(bytes, 0, bytes.length, given);
  }

  /// Takes a payload without verifying it.
  ///
  /// @throws DecodeException if it is longer than `given` allow
  protected final void take(byte[] bytes, int offset, int length, DecodeLimits given) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    Objects.checkFromIndexSize(offset, length, bytes.length);
    share(bytes);
    take(offset, (long) offset + length, given);
  }

  /// Takes a payload without verifying it.
  ///
  /// @throws DecodeException if it is longer than `given` allow
  protected final void take(MemorySegment bytes, DecodeLimits given) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    if (bytes.heapBase().orElse(null) instanceof byte[] inArray) {
      take(inArray, (int) bytes.address(), (int) bytes.byteSize(), given);
    } else {
      share(bytes);
      take(0, bytes.byteSize(), given);
    }
  }

  /// Takes the payload in the remaining bytes of a buffer without verifying it.
  ///
  /// @throws DecodeException if it is longer than `given` allow
  protected final void take(ByteBuffer bytes, DecodeLimits given) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    if (bytes.hasArray()) {
      int from = bytes.arrayOffset() + bytes.position();
      take(bytes.array(), from, bytes.remaining(), given);
    } else {
      take(MemorySegment.ofBuffer(bytes), given);
    }
  }

  private void take(long from, long to, DecodeLimits given) {
    Objects.requireNonNull(given, Nulls.LIMITS);
    payload = codec;
    payloadStart = from;
    isVerified = false;
    limits = given;
    end = to;
    start = from;
    if (to - from > given.maxBytes()) {
      throw ViewFaults.of(payload, array, segment, payloadStart, end, limits);
    }
  }

  /// Verifies a payload and moves to it.
  ///
  /// @throws DecodeException if it is malformed
  public final void wrap(byte[] bytes, int offset, int length) {
    wrap(bytes, offset, length, DecodeLimits.DEFAULT);
  }

  /// Verifies a payload and moves to it.
  ///
  /// @throws DecodeException if it is malformed, or exceeds `limits`
  public final void wrap(byte[] bytes, int offset, int length, DecodeLimits limits) {
    verify(bytes, offset, length, limits);
    moved(start);
  }

  /// Verifies a payload and moves to it.
  ///
  /// @throws DecodeException if it is malformed
  public final void wrap(MemorySegment bytes) {
    wrap(bytes, DecodeLimits.DEFAULT);
  }

  /// Verifies a payload and moves to it.
  ///
  /// @throws DecodeException if it is malformed, or exceeds `limits`
  public final void wrap(MemorySegment bytes, DecodeLimits limits) {
    verify(bytes, limits);
    moved(start);
  }

  /// Verifies the payload in the remaining bytes of a buffer, whose position stays, and moves to
  /// it.
  ///
  /// @throws DecodeException if it is malformed
  public final void wrap(ByteBuffer bytes) {
    wrap(bytes, DecodeLimits.DEFAULT);
  }

  /// Verifies the payload in the remaining bytes of a buffer, whose position stays, and moves to
  /// it.
  ///
  /// @throws DecodeException if it is malformed, or exceeds `limits`
  public final void wrap(ByteBuffer bytes, DecodeLimits limits) {
    verify(bytes, limits);
    moved(start);
  }

  /// Moves to a payload without verifying it.
  ///
  /// @throws DecodeException if it is too short for the record's first components, or longer than
  ///     `limits` allow
  public final void wrapUnverified(byte[] bytes, int offset, int length, DecodeLimits limits) {
    take(bytes, offset, length, limits);
    moved(start);
  }

  /// Moves to a payload without verifying it.
  ///
  /// @throws DecodeException if it is too short for the record's first components, or longer than
  ///     `limits` allow
  public final void wrapUnverified(MemorySegment bytes, DecodeLimits limits) {
    take(bytes, limits);
    moved(start);
  }

  /// Moves to the payload in the remaining bytes of a buffer, whose position stays, without
  /// verifying it.
  ///
  /// @throws DecodeException if it is too short for the record's first components, or longer than
  ///     `limits` allow
  public final void wrapUnverified(ByteBuffer bytes, DecodeLimits limits) {
    take(bytes, limits);
    moved(start);
  }

  /// The position of the record after the tag of a union.
  ///
  /// @throws IllegalStateException if the payload has another tag
  protected final long variant(int tag, String record) {
    int given = uint8(start, 0);
    if (given != tag) {
      throw new IllegalStateException(
          "the payload holds the record of tag %d, and %s has tag %d: ask is%s() first"
              .formatted(given, record, tag, record));
    }
    return start + 1;
  }

  /// The record, decoded.
  ///
  /// @throws DecodeException if its constructor rejects the values
  @SuppressWarnings("unchecked") // the constructors take the codec of T
  public final T toRecord() {
    GeneratedCodec<T> codec = (GeneratedCodec<T>) this.codec;
    return isOutermost()
        ? ViewFaults.decode(codec, array, segment, start, end, limits)
        : read(start, 0, codec.asValue());
  }

  /// True if the record is the whole payload: no record contains another of its type that starts
  /// where it starts.
  @SuppressWarnings("ReferenceEquality") // a record has one codec
  private boolean isOutermost() {
    return payload == codec && payloadStart == start;
  }

  /// The record's text, or the fault of its bytes.
  @Override
  public final String toString() {
    try {
      return toRecord().toString();
    } catch (DecodeException e) {
      return codec.type().getSimpleName() + "[" + e.getMessage() + "]";
    }
  }
}
