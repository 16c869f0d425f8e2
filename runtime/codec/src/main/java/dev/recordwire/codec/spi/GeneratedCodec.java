package dev.recordwire.codec.spi;

import dev.recordwire.codec.DecodeException;
import dev.recordwire.codec.DecodeLimits;
import dev.recordwire.codec.DecodedPrefix;
import dev.recordwire.codec.EncodeException;
import dev.recordwire.codec.internal.Nulls;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The base of generated codecs: encodes and decodes over the three methods that are generated for
/// each record, which size, write and read it.
///
/// @param <T> the record
public abstract class GeneratedCodec<T> extends RecordVerifier<T> {
  /// A copy of so many bytes takes less time than a second look at a record that is long to write.
  private static final int SHORT = 1 << 10;

  private final String name;

  /// The size of the last payload that was measured. Threads need not see each other's writes: it
  /// only chooses between two ways to the same bytes.
  private long lastSize;

  /// True once every class that a payload needs is initialised. Threads need not see each other's
  /// writes: to prepare twice does no harm.
  private boolean prepared;

  /// A codec of `type`, whose simple name starts the path of every error.
  protected GeneratedCodec(Class<T> type) {
    super(type);
    this.name = type.getSimpleName();
  }

  @Override
  public final long encodedSize(T value) {
    Objects.requireNonNull(value, Nulls.VALUE);
    try {
      prepare();
      return size(value);
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw EncodeErrors.outermost(name, e, null);
    }
  }

  @Override
  public final byte[] encode(T value) {
    return isToMeasure()
        ? encodeMeasured(value, DecodeLimits.DEFAULT)
        : encodeBuffered(value, DecodeLimits.DEFAULT);
  }

  @Override
  public final byte[] encode(T value, DecodeLimits limits) {
    return isToMeasure() ? encodeMeasured(value, limits) : encodeBuffered(value, limits);
  }

  private boolean isToMeasure() {
    return !prepared
        || (isQuickToSize() && (!isLongToWrite() || lastSize > SHORT))
        || lastSize > PooledWriter.MAX_BYTES;
  }

  private byte[] encodeMeasured(T value, DecodeLimits limits) {
    long size = encodedSize(value);
    if (size > ValueChecks.MAX_ARRAY) {
      throw EncodeErrors.tooLongForArray(name, size).complete();
    }
    lastSize = size;
    byte[] bytes = new byte[(int) size];
    if (writeInto(bytes, 0, bytes.length, value, limits) != size) {
      throw EncodeErrors.sizeChanged(name).complete();
    }
    return bytes;
  }

  @SuppressWarnings("ReferenceEquality") // quick, and equal limits only take the longer way
  private byte[] encodeBuffered(T value, DecodeLimits limits) {
    Objects.requireNonNull(value, Nulls.VALUE);
    PooledWriter pooled = PooledWriter.take();
    try {
      byte[] room = pooled.room();
      int size =
          isLongToWrite() || limits != DecodeLimits.DEFAULT
              ? write(pooled, room, 0, room.length, value, limits)
              : write(room, 0, room.length, value);
      if (isQuickToSize() && size > SHORT) {
        lastSize = size;
      }
      return Arrays.copyOf(room, size);
    } catch (TargetFullException e) {
      byte[] bytes = encodeMeasured(value, limits);
      pooled.growTo(bytes.length);
      return bytes;
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw EncodeErrors.outermost(name, e, null);
    } finally {
      try {
        pooled.give();
      } catch (StackOverflowError _) {
        pooled.taken = 0;
      }
    }
  }

  @Override
  public final int encode(T value, byte[] target, int offset) {
    // Not through the method below: HotSpot inlines at most 15 nested calls, and copying an array
    // without an allocation needs most of them.
    Objects.requireNonNull(value, Nulls.VALUE);
    Objects.checkFromToIndex(offset, target.length, target.length);
    return writeInto(target, offset, target.length, value, DecodeLimits.DEFAULT);
  }

  @Override
  public final int encode(T value, byte[] target, int offset, DecodeLimits limits) {
    Objects.requireNonNull(value, Nulls.VALUE);
    Objects.checkFromToIndex(offset, target.length, target.length);
    return writeInto(target, offset, target.length, value, limits);
  }

  @Override
  public final long encode(T value, MemorySegment target, long offset, DecodeLimits limits) {
    Objects.requireNonNull(value, Nulls.VALUE);
    Objects.checkFromToIndex(offset, target.byteSize(), target.byteSize());
    if (target.heapBase().orElse(null) instanceof byte[] bytes) {
      int from = (int) target.address();
      return writeInto(bytes, from + (int) offset, from + (int) target.byteSize(), value, limits);
    }
    return writeOutside(target, offset, value, limits);
  }

  @Override
  public final int encode(T value, ByteBuffer target, DecodeLimits limits) {
    Objects.requireNonNull(value, Nulls.VALUE);
    if (target.isReadOnly()) {
      throw new ReadOnlyBufferException();
    }
    int position = target.position();
    int start = target.hasArray() ? target.arrayOffset() : 0;
    int bytes =
        target.hasArray()
            ? writeInto(target.array(), start + position, start + target.limit(), value, limits)
            : (int) writeOutside(MemorySegment.ofBuffer(target), 0, value, limits);
    target.position(position + bytes);
    return bytes;
  }

  @Override
  public final T decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    Objects.checkFromIndexSize(offset, length, bytes.length);
    checkSize(length, limits);
    try {
      prepare();
      return read(bytes, offset, offset + length, limits);
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw DecodeErrors.outermost(null, name, e);
    }
  }

  @Override
  public final T decode(MemorySegment bytes, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    if (bytes.heapBase().orElse(null) instanceof byte[] array) {
      return decode(array, (int) bytes.address(), (int) bytes.byteSize(), limits);
    }
    checkSize(bytes.byteSize(), limits);
    return readOutside(WireReader.over(bytes, limits));
  }

  @Override
  public final T decode(ByteBuffer bytes, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    T value =
        bytes.hasArray()
            ? decode(
                bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), limits)
            : decode(MemorySegment.ofBuffer(bytes), limits);
    bytes.position(bytes.limit());
    return value;
  }

  @Override
  public final T decodeNext(ByteBuffer bytes, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    DecodedPrefix<T> next =
        bytes.hasArray()
            ? decodePrefix(
                bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), limits)
            : decodePrefix(MemorySegment.ofBuffer(bytes), limits);
    bytes.position(bytes.position() + (int) next.byteSize());
    return next.value();
  }

  @Override
  public final DecodedPrefix<T> decodePrefix(
      byte[] bytes, int offset, int length, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    Objects.checkFromIndexSize(offset, length, bytes.length);
    return readPrefix(WireReader.over(bytes, offset, offset + length, limits), limits);
  }

  @Override
  public final DecodedPrefix<T> decodePrefix(MemorySegment bytes, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    return bytes.heapBase().orElse(null) instanceof byte[] array
        ? decodePrefix(array, (int) bytes.address(), (int) bytes.byteSize(), limits)
        : readPrefix(WireReader.over(bytes, limits), limits);
  }

  /// The codecs of the records and unions that a record contains, or of a union's records; null for
  /// a codec that is being initialised.
  @Override
  protected @Nullable GeneratedCodec<?>[] containedCodecs() {
    return new GeneratedCodec<?>[0];
  }

  @Override
  final void prepare() {
    if (!prepared) {
      prepareFirst();
    }
  }

  @Override
  final void prepareForSegments() {
    Preparation.forSegments();
  }

  private void prepareFirst() {
    WireWalk nowhere = WireWalk.nowhere();
    for (GeneratedCodec<?> codec : Preparation.of(this)) {
      codec.walk(nowhere);
      codec.learnSizes();
      codec.prepared = true;
    }
  }

  final boolean isPrepared() {
    return prepared;
  }

  /// The kind of check for values that are elements of a set or keys of a map.
  public KeyKind keyKind() {
    return KeyKind.HASHED;
  }

  /// True if [#write(WireWriter, Object)] has more code than the JIT inlines, so that a pooled
  /// writer is cheaper than a new writer for each record.
  protected boolean isLongToWrite() {
    return false;
  }

  /// Writes `value` between two positions of `target`, and returns how many bytes it took.
  ///
  /// Every generated class of a record that is not [long to write][#isLongToWrite] overrides this
  /// method with the same text, so that each record type has its own profile and machine code, in
  /// which the writer is never allocated.
  protected int write(byte[] target, int from, int to, T value) {
    WireWriter out = WireWriter.over(target, from, to);
    write(out, value);
    return (int) out.finish();
  }

  /// Reads the record that fills the bytes between two positions of `bytes`.
  ///
  /// Every generated class overrides this method with the same text, so that each record type has
  /// its own profile and machine code: in code that all types share, the reader would be allocated.
  protected T read(byte[] bytes, int from, int to, DecodeLimits limits) {
    WireReader in = WireReader.over(bytes, from, to, limits);
    T value = read(in);
    in.end();
    return value;
  }

  @SuppressWarnings("ReferenceEquality") // quick, and equal limits only take the longer way
  private int writeInto(byte[] target, int from, int to, T value, DecodeLimits limits) {
    try {
      prepare();
      return isLongToWrite() || limits != DecodeLimits.DEFAULT
          ? writePooled(target, from, to, value, limits)
          : write(target, from, to, value);
    } catch (TargetFullException e) {
      throw tooSmall(value, to - from);
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw EncodeErrors.outermost(name, e, null);
    }
  }

  private int writePooled(byte[] target, int from, int to, T value, DecodeLimits limits) {
    PooledWriter pooled = PooledWriter.take();
    try {
      return write(pooled, target, from, to, value, limits);
    } finally {
      try {
        pooled.give();
      } catch (StackOverflowError _) {
        pooled.taken = 0;
      }
    }
  }

  private int write(
      PooledWriter pooled, byte[] target, int from, int to, T value, DecodeLimits limits) {
    WireWriter out = pooled.over(target, from, to, limits);
    write(out, value);
    return (int) bounded(out.finish(), limits);
  }

  private static long bounded(long bytes, DecodeLimits limits) {
    if (bytes > limits.maxBytes()) {
      throw EncodeErrors.beyondLimit("", bytes + " bytes", "maxBytes", limits.maxBytes());
    }
    return bytes;
  }

  private long writeOutside(MemorySegment target, long offset, T value, DecodeLimits limits) {
    try {
      prepare();
      prepareForSegments();
      return writePooled(target, offset, value, limits);
    } catch (TargetFullException e) {
      throw tooSmall(value, target.byteSize() - offset);
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw EncodeErrors.outermost(name, e, target);
    }
  }

  private long writePooled(MemorySegment target, long offset, T value, DecodeLimits limits) {
    PooledWriter pooled = PooledWriter.take();
    try {
      WireWriter out = pooled.over(target, offset, limits);
      write(out, value);
      return bounded(out.finish(), limits);
    } finally {
      try {
        pooled.give();
      } catch (StackOverflowError _) {
        pooled.taken = 0;
      }
    }
  }

  private T readOutside(WireReader in) {
    try {
      prepare();
      prepareForSegments();
      T value = read(in);
      in.end();
      return value;
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw DecodeErrors.outermost(in.segment(), name, e);
    }
  }

  private DecodedPrefix<T> readPrefix(WireReader in, DecodeLimits limits) {
    T value;
    try {
      prepare();
      if (in.segment() != null) {
        prepareForSegments();
      }
      value = read(in);
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw DecodeErrors.outermost(in.segment(), name, e);
    }
    checkSize(in.offset(), limits);
    return new DecodedPrefix<>(value, in.offset());
  }

  private void checkSize(long bytes, DecodeLimits limits) {
    if (bytes > limits.maxBytes()) {
      throw new DecodeException(
              name, 0, bytes + " bytes, and DecodeLimits.maxBytes is " + limits.maxBytes())
          .complete();
    }
  }

  private EncodeException tooSmall(T value, long capacity) {
    long size = encodedSize(value);
    return size > capacity
        ? EncodeErrors.tooSmallTarget(name, size, capacity).complete()
        : EncodeErrors.sizeChanged(name).complete();
  }
}
