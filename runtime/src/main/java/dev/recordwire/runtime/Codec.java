package dev.recordwire.runtime;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
import java.util.Objects;

/// The wire format of one record type: what a generated class such as `ReadingCodec` offers.
///
/// Bytes may be an array, a buffer or a memory segment, on the heap, native or mapped. All of
/// them hold the same little-endian payload; a buffer's own byte order plays no part. A codec has
/// no state and may be shared between threads.
///
/// **Failures.** A value its format can't say is an [EncodeException]; what was already written
/// stays in the target. Malformed bytes are a [DecodeException] and nothing else: an exception
/// that a record's own constructor throws is the [cause][Throwable#getCause] of one. Exceptions
/// that speak of the caller's memory rather than of its bytes pass unchanged:
/// IndexOutOfBoundsException for an offset outside the given array or segment,
/// IllegalStateException for a closed arena, WrongThreadException for a confined one, and the
/// JDK's own for a read-only target.
///
/// **Views.** A record decoded from bytes may hold views, and they look at those very bytes:
/// changing the bytes changes what the views show, and a view of read-only bytes is read-only.
///
/// @param <T> the record
public abstract class Codec<T> {
  /// The longest array that every JVM can allocate.
  private static final long MAX_ARRAY = Integer.MAX_VALUE - 8;

  private final Class<T> type;
  private final String name;

  /// What the last payload that was measured took. Threads may see each other's or not: it only
  /// chooses between two ways to the same bytes.
  private long lastSize;

  /// The fewest bytes of a value, for [LeastSizes].
  final LeastSizes.Entry leastSize = new LeastSizes.Entry();

  /// A codec of `type`, whose simple name starts the path of every error.
  protected Codec(Class<T> type) {
    this.type = type;
    this.name = type.getSimpleName();
  }

  /// The codec generated for `type`.
  ///
  /// @throws IllegalArgumentException if there is none, saying how to get one
  public static <T> Codec<T> of(Class<T> type) {
    @SuppressWarnings("unchecked") // a codec is registered under its own type
    Codec<T> codec = (Codec<T>) CodecRegistry.find(type);
    return codec;
  }

  /// Makes `codec` the one that [#of] finds for its type, and returns it; generated classes do
  /// so.
  ///
  /// @throws IllegalStateException if the type has one already
  public static <T> Codec<T> register(Codec<T> codec) {
    CodecRegistry.register(codec);
    return codec;
  }

  /// The record's class.
  public final Class<T> type() {
    return type;
  }

  /// The exact number of bytes that `value` takes.
  ///
  /// @throws EncodeException if the format can't say `value`
  public final long encodedSize(T value) {
    Objects.requireNonNull(value, "value");
    try {
      return size(value);
    } catch (EncodeException e) {
      throw e.within(name);
    } catch (StackOverflowError e) {
      throw EncodeErrors.tooDeepForStack(name, e);
    }
  }

  /// Encodes `value` into an array of exactly its size.
  ///
  /// @throws EncodeException if the format can't say `value`, or it takes more than an array
  /// holds
  public final byte[] encode(T value) {
    return isQuickToSize() || lastSize > KeptWriter.MOST_BYTES
        ? encodeMeasured(value)
        : encodeBuffered(value);
  }

  private byte[] encodeMeasured(T value) {
    long size = encodedSize(value);
    if (size > MAX_ARRAY) {
      throw tooLongForArray(size);
    }
    lastSize = size;
    byte[] bytes = new byte[(int) size];
    if (writeInto(bytes, 0, bytes.length, value) != size) {
      throw changed();
    }
    return bytes;
  }

  private byte[] encodeBuffered(T value) {
    Objects.requireNonNull(value, "value");
    KeptWriter kept = KeptWriter.take();
    try {
      byte[] room = kept.room();
      return Arrays.copyOf(
          room,
          isLongToWrite()
              ? write(kept, room, 0, room.length, value)
              : write(room, 0, room.length, value));
    } catch (EncodeException e) {
      throw e.within(name);
    } catch (TargetFullException e) {
      byte[] bytes = encodeMeasured(value);
      kept.growTo(bytes.length);
      return bytes;
    } catch (StackOverflowError e) {
      throw EncodeErrors.tooDeepForStack(name, e);
    } finally {
      kept.give();
    }
  }

  /// Encodes `value` from `offset` of `target` on and returns how many bytes it took.
  ///
  /// @throws EncodeException if the format can't say `value`, or it takes more bytes than are
  /// left
  public final int encode(T value, byte[] target, int offset) {
    Objects.requireNonNull(value, "value");
    Objects.checkFromToIndex(offset, target.length, target.length);
    return writeInto(target, offset, target.length, value);
  }

  /// Encodes `value` from `offset` of `target` on and returns how many bytes it took.
  ///
  /// @throws EncodeException if the format can't say `value`, or it takes more bytes than are
  /// left
  public final long encode(T value, MemorySegment target, long offset) {
    Objects.requireNonNull(value, "value");
    Objects.checkFromToIndex(offset, target.byteSize(), target.byteSize());
    if (target.heapBase().orElse(null) instanceof byte[] bytes) {
      int from = (int) target.address();
      return writeInto(bytes, from + (int) offset, from + (int) target.byteSize(), value);
    }
    return writeOutside(target, offset, value);
  }

  /// Encodes `value` at the position of `target`, which advances by the returned number of bytes.
  /// When this throws, the position stays.
  ///
  /// @throws EncodeException if the format can't say `value`, or it takes more bytes than remain
  public final int encode(T value, ByteBuffer target) {
    Objects.requireNonNull(value, "value");
    if (target.isReadOnly()) {
      throw new ReadOnlyBufferException();
    }
    int position = target.position();
    int start = target.hasArray() ? target.arrayOffset() : 0;
    int bytes =
        target.hasArray()
            ? writeInto(target.array(), start + position, start + target.limit(), value)
            : (int) writeOutside(MemorySegment.ofBuffer(target), 0, value);
    target.position(position + bytes);
    return bytes;
  }

  /// Decodes the record that `bytes` hold, all of them.
  ///
  /// @throws DecodeException if they are malformed
  public final T decode(byte[] bytes) {
    return decode(bytes, 0, bytes.length, DecodeLimits.DEFAULT);
  }

  /// Decodes the record that `bytes` hold, all of them.
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public final T decode(byte[] bytes, DecodeLimits limits) {
    return decode(bytes, 0, bytes.length, limits);
  }

  /// Decodes the record in the `length` bytes of `bytes` from `offset` on.
  ///
  /// @throws DecodeException if they are malformed
  public final T decode(byte[] bytes, int offset, int length) {
    return decode(bytes, offset, length, DecodeLimits.DEFAULT);
  }

  /// Decodes the record in the `length` bytes of `bytes` from `offset` on.
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public final T decode(byte[] bytes, int offset, int length, DecodeLimits limits) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    checkSize(length, limits);
    try {
      return read(bytes, offset, offset + length, limits);
    } catch (DecodeException e) {
      throw e.within(name);
    } catch (RuntimeException e) {
      throw DecodeErrors.failure(null, name, 0, e);
    } catch (StackOverflowError e) {
      throw DecodeErrors.tooDeepForStack(name, 0, e);
    }
  }

  /// Decodes the record that `bytes` hold, all of them.
  ///
  /// @throws DecodeException if they are malformed
  public final T decode(MemorySegment bytes) {
    return decode(bytes, DecodeLimits.DEFAULT);
  }

  /// Decodes the record that `bytes` hold, all of them.
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public final T decode(MemorySegment bytes, DecodeLimits limits) {
    if (bytes.heapBase().orElse(null) instanceof byte[] array) {
      return decode(array, (int) bytes.address(), (int) bytes.byteSize(), limits);
    }
    checkSize(bytes.byteSize(), limits);
    return readOutside(WireReader.over(bytes, limits));
  }

  /// Decodes the record that the remaining bytes of `bytes` hold, and moves the position to the
  /// limit. When this throws, the position stays.
  ///
  /// @throws DecodeException if they are malformed
  public final T decode(ByteBuffer bytes) {
    return decode(bytes, DecodeLimits.DEFAULT);
  }

  /// Decodes the record that the remaining bytes of `bytes` hold, and moves the position to the
  /// limit. When this throws, the position stays.
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public final T decode(ByteBuffer bytes, DecodeLimits limits) {
    T value =
        bytes.hasArray()
            ? decode(
                bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), limits)
            : decode(MemorySegment.ofBuffer(bytes), limits);
    bytes.position(bytes.limit());
    return value;
  }

  /// The fewest bytes that a value takes, by which a decoder holds a count of them against the
  /// bytes that remain; 0 only where no value takes any. [WireSize#least(Codec)] keeps it.
  public int leastSize() {
    return 0;
  }

  @Override
  public String toString() {
    return "Codec of " + type.getName();
  }

  /// The exact number of bytes that [#write(WireWriter, Object)] will write.
  ///
  /// @throws EncodeException if the format can't say `value`
  protected abstract long size(T value);

  /// Whether [#size] looks at no text and at no elements, so that encoding to measured memory is
  /// the quickest way.
  protected boolean isQuickToSize() {
    return false;
  }

  /// Writes the record's components.
  ///
  /// @throws EncodeException if the format can't say `value`
  protected abstract void write(WireWriter out, T value);

  /// Reads the record's components and makes the record.
  ///
  /// @throws DecodeException if the bytes are malformed
  protected abstract T read(WireReader in);

  /// Whether [#write(WireWriter, Object)] takes more code than the JIT inlines, so that a writer
  /// which is kept is cheaper than a new one for each record.
  protected boolean isLongToWrite() {
    return false;
  }

  /// Writes `value` between two positions of `target`, and returns how many bytes it took.
  ///
  /// Every generated class of records that are not [long to write][#isLongToWrite] has this method,
  /// with the same text, so that each has its own profile and machine code, in which the writer is
  /// never an object.
  protected int write(byte[] target, int from, int to, T value) {
    WireWriter out = WireWriter.over(target, from, to);
    write(out, value);
    return (int) out.finish();
  }

  /// Reads the record that lies between two positions of `bytes`, all of them.
  ///
  /// Every generated class has this method, with the same text, so that each record type has its
  /// own profile and machine code: a reader that all of them share would really be allocated.
  protected T read(byte[] bytes, int from, int to, DecodeLimits limits) {
    WireReader in = WireReader.over(bytes, from, to, limits);
    T value = read(in);
    in.end();
    return value;
  }

  private int writeInto(byte[] target, int from, int to, T value) {
    try {
      return isLongToWrite()
          ? writeWithKept(target, from, to, value)
          : write(target, from, to, value);
    } catch (EncodeException e) {
      throw e.within(name);
    } catch (TargetFullException e) {
      throw tooSmall(value, to - from);
    } catch (StackOverflowError e) {
      throw EncodeErrors.tooDeepForStack(name, e);
    }
  }

  private int writeWithKept(byte[] target, int from, int to, T value) {
    KeptWriter kept = KeptWriter.take();
    try {
      return write(kept, target, from, to, value);
    } finally {
      kept.give();
    }
  }

  private int write(KeptWriter kept, byte[] target, int from, int to, T value) {
    WireWriter out = kept.over(target, from, to);
    write(out, value);
    return (int) out.finish();
  }

  private long writeOutside(MemorySegment target, long offset, T value) {
    KeptWriter kept = KeptWriter.take();
    try {
      WireWriter out = kept.over(target, offset);
      write(out, value);
      return out.finish();
    } catch (EncodeException e) {
      throw e.within(name);
    } catch (TargetFullException e) {
      throw tooSmall(value, target.byteSize() - offset);
    } catch (StackOverflowError e) {
      throw EncodeErrors.tooDeepForStack(name, e);
    } finally {
      kept.give();
    }
  }

  private T readOutside(WireReader in) {
    try {
      T value = read(in);
      in.end();
      return value;
    } catch (DecodeException e) {
      throw e.within(name);
    } catch (RuntimeException e) {
      throw DecodeErrors.failure(in.source, name, 0, e);
    } catch (StackOverflowError e) {
      throw DecodeErrors.tooDeepForStack(name, in.offset(), e);
    }
  }

  private void checkSize(long bytes, DecodeLimits limits) {
    if (bytes > limits.maxBytes()) {
      throw new DecodeException(
          name, 0, bytes + " bytes, and DecodeLimits.maxBytes is " + limits.maxBytes());
    }
  }

  private EncodeException tooSmall(T value, long capacity) {
    long size = encodedSize(value);
    return size > capacity
        ? new EncodeException(
            name,
            "it takes "
                + size
                + " bytes, and the target has room for "
                + capacity
                + ": make room for encodedSize(value) bytes")
        : changed();
  }

  private EncodeException changed() {
    return new EncodeException(
        name,
        "its size changed while it was encoded: encode a copy that no other thread writes to");
  }

  private EncodeException tooLongForArray(long size) {
    return new EncodeException(
        name,
        "it takes " + size + " bytes, more than a byte[] holds: encode it into a MemorySegment");
  }
}
