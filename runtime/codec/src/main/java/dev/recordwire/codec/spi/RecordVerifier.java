package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.internal.Nulls;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Objects;

/// Verifies payloads by a walk, and lets the reader find the faults.
///
/// @param <T> the record
public abstract class RecordVerifier<T> extends DescribedCodec<T> {
  RecordVerifier(Class<T> type) {
    super(type);
  }

  /// Initialises the classes that a payload needs, once.
  abstract void prepare();

  /// Initialises the classes that a payload in memory that is no array needs, once.
  abstract void prepareForSegments();

  @Override
  public final void verify(byte[] bytes, int offset, int length, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    Objects.checkFromIndexSize(offset, length, bytes.length);
    verify(new WireWalk(), bytes, offset, length, limits);
  }

  /// Verifies bytes of an array with a walk of the caller's.
  final void verify(WireWalk walk, byte[] bytes, int offset, int length, DecodeLimits limits) {
    if (length > limits.maxBytes()
        || !isSound(walk.verify(bytes, offset, offset + length, limits))) {
      decode(bytes, offset, length, limits);
    }
  }

  @Override
  public final void verify(MemorySegment bytes, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    if (bytes.heapBase().orElse(null) instanceof byte[] array) {
      verify(array, (int) bytes.address(), (int) bytes.byteSize(), limits);
    } else {
      verify(new WireWalk(), bytes, limits);
    }
  }

  /// Verifies bytes of a segment that is not over a byte array with a walk of the caller's.
  final void verify(WireWalk walk, MemorySegment bytes, DecodeLimits limits) {
    if (bytes.byteSize() > limits.maxBytes() || !isSound(walk.verify(bytes, limits))) {
      decode(bytes, limits);
    }
  }

  @Override
  public final void verify(ByteBuffer bytes, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    if (bytes.hasArray()) {
      int from = bytes.arrayOffset() + bytes.position();
      verify(bytes.array(), from, bytes.remaining(), limits);
    } else {
      verify(MemorySegment.ofBuffer(bytes), limits);
    }
  }

  /// True if a walk over the whole payload finds it sound. Where this is false, the reader decides,
  /// also about a payload for which only the walk has too little stack.
  private boolean isSound(WireWalk walk) {
    try {
      prepare();
      if (walk.segment != null) {
        prepareForSegments();
      }
      return walk(walk) && walk.isAtEnd();
    } catch (StackOverflowError e) {
      return false;
    }
  }
}
