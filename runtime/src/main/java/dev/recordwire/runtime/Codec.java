package dev.recordwire.runtime;

// Over 400 lines for its documentation: one method for each kind of memory, with and without
// limits.

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The wire format of one record type: what a generated class such as `ReadingCodec` offers.
///
/// Bytes may be an array, a buffer or a memory segment, on the heap, native or mapped. All of
/// them hold the same little-endian payload; a buffer's own byte order plays no part. A codec has
/// no state and may be shared between threads.
///
/// **Failures.** A value its format can't say is an [EncodeException]; what was already written
/// stays in the target. Malformed bytes are a [DecodeException]. What a record's own methods throw
/// (its constructor, accessors, hashCode, equals and compareTo, and adapters), be it an exception
/// of any kind or an AssertionError, is the [cause][Throwable#getCause] of one of the two; other
/// errors, such as OutOfMemoryError, pass. A view or an array that lies in the target, where it was
/// written over, is an EncodeException; two mappings of one file can't be told. Exceptions that
/// speak of the caller's memory rather than of its bytes pass unchanged:
/// IndexOutOfBoundsException for an offset outside the given array or segment,
/// IllegalStateException for a closed arena, WrongThreadException for a confined one, and the
/// JDK's own for a read-only target.
///
/// **Views.** A record decoded from bytes may hold views, and they look at those very bytes:
/// changing the bytes changes what the views show, and a view of read-only bytes is read-only.
///
/// **Kept memory.** Codecs share a few writers from one payload to the next: four for each
/// processor and at least 16, each with up to 512 KiB for payloads of unknown size and 16 KiB for
/// texts. They hold no reference to a caller's values, arrays or segments; the bytes of what was
/// encoded stay in that memory until others are written over them.
///
/// **The end of the stack.** Where the stack has no room to encode or decode, that is an
/// EncodeException or a DecodeException, or the StackOverflowError itself where there is none for
/// the exception, and afterwards all works as before. Java itself loses a class whose initialiser
/// overflows the stack, and so a generated class whose very first use is there: take its `CODEC`
/// earlier, or ask [#of].
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

  /// Whether all is initialised that a payload needs. Threads may see each other's or not: to
  /// prepare twice does no harm.
  private boolean prepared;

  /// A codec of `type`, whose simple name starts the path of every error.
  protected Codec(Class<T> type) {
    this.type = type;
    this.name = type.getSimpleName();
  }

  /// The codec generated for `type`.
  ///
  /// Where the stack has no room for its initialisation, this is a StackOverflowError, and nothing
  /// is lost.
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
      prepare();
      return size(value);
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw EncodeErrors.outermost(name, e, null);
    }
  }

  /// Encodes `value` into an array of exactly its size.
  ///
  /// @throws EncodeException if the format can't say `value`, or it takes more than an array
  /// holds
  public final byte[] encode(T value) {
    return encode(value, DecodeLimits.DEFAULT);
  }

  /// Encodes `value` for readers that have `limits`.
  ///
  /// @throws EncodeException if the format can't say `value`, or they would refuse it
  public final byte[] encode(T value, DecodeLimits limits) {
    return isQuickToSize() || lastSize > KeptWriter.MOST_BYTES || !prepared
        ? encodeMeasured(value, limits)
        : encodeBuffered(value, limits);
  }

  private byte[] encodeMeasured(T value, DecodeLimits limits) {
    long size = encodedSize(value);
    if (size > MAX_ARRAY) {
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
    Objects.requireNonNull(value, "value");
    KeptWriter kept = KeptWriter.take();
    try {
      byte[] room = kept.room();
      return Arrays.copyOf(
          room,
          isLongToWrite() || limits != DecodeLimits.DEFAULT
              ? write(kept, room, 0, room.length, value, limits)
              : write(room, 0, room.length, value));
    } catch (TargetFullException e) {
      byte[] bytes = encodeMeasured(value, limits);
      kept.growTo(bytes.length);
      return bytes;
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw EncodeErrors.outermost(name, e, null);
    } finally {
      try {
        kept.give();
      } catch (StackOverflowError _) {
        kept.taken = 0;
      }
    }
  }

  /// Encodes `value` from `offset` of `target` on and returns how many bytes it took.
  ///
  /// @throws EncodeException if the format can't say `value`, or it takes more bytes than are
  /// left
  public final int encode(T value, byte[] target, int offset) {
    return encode(value, target, offset, DecodeLimits.DEFAULT);
  }

  /// Encodes `value` like [#encode(Object, byte[], int)], for readers that have `limits`.
  ///
  /// @throws EncodeException if the format can't say `value`, they would refuse it, or it takes
  /// more bytes than are left
  public final int encode(T value, byte[] target, int offset, DecodeLimits limits) {
    Objects.requireNonNull(value, "value");
    Objects.checkFromToIndex(offset, target.length, target.length);
    return writeInto(target, offset, target.length, value, limits);
  }

  /// Encodes `value` from `offset` of `target` on and returns how many bytes it took.
  ///
  /// @throws EncodeException if the format can't say `value`, or it takes more bytes than are
  /// left
  public final long encode(T value, MemorySegment target, long offset) {
    return encode(value, target, offset, DecodeLimits.DEFAULT);
  }

  /// Encodes `value` like [#encode(Object, MemorySegment, long)], for readers that have `limits`.
  ///
  /// @throws EncodeException if the format can't say `value`, they would refuse it, or it takes
  /// more bytes than are left
  public final long encode(T value, MemorySegment target, long offset, DecodeLimits limits) {
    Objects.requireNonNull(value, "value");
    Objects.checkFromToIndex(offset, target.byteSize(), target.byteSize());
    if (target.heapBase().orElse(null) instanceof byte[] bytes) {
      int from = (int) target.address();
      return writeInto(bytes, from + (int) offset, from + (int) target.byteSize(), value, limits);
    }
    return writeOutside(target, offset, value, limits);
  }

  /// Encodes `value` at the position of `target`, which advances by the returned number of bytes.
  /// When this throws, the position stays.
  ///
  /// @throws EncodeException if the format can't say `value`, or it takes more bytes than remain
  public final int encode(T value, ByteBuffer target) {
    return encode(value, target, DecodeLimits.DEFAULT);
  }

  /// Encodes `value` like [#encode(Object, ByteBuffer)], for readers that have `limits`.
  ///
  /// @throws EncodeException if the format can't say `value`, they would refuse it, or it takes
  /// more bytes than remain
  public final int encode(T value, ByteBuffer target, DecodeLimits limits) {
    Objects.requireNonNull(value, "value");
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
      prepare();
      return read(bytes, offset, offset + length, limits);
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw DecodeErrors.outermost(null, name, e);
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

  /// The codecs of what the record holds, or that a union is of; null where one is being
  /// initialised.
  protected @Nullable Codec<?>[] held() {
    return new Codec<?>[0];
  }

  private void prepare() {
    if (!prepared) {
      prepareFirst();
    }
  }

  private void prepareFirst() {
    for (Codec<?> codec : Preparation.of(this)) {
      codec.prepared = true;
    }
  }

  final boolean isPrepared() {
    return prepared;
  }

  /// What is to be asked of values that are elements of a set or keys of a map.
  public KeyKind keyKind() {
    return KeyKind.HASHED;
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

  @SuppressWarnings("ReferenceEquality") // quick, and equal limits only take the longer way
  private int writeInto(byte[] target, int from, int to, T value, DecodeLimits limits) {
    try {
      prepare();
      return isLongToWrite() || limits != DecodeLimits.DEFAULT
          ? writeWithKept(target, from, to, value, limits)
          : write(target, from, to, value);
    } catch (TargetFullException e) {
      throw tooSmall(value, to - from);
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw EncodeErrors.outermost(name, e, null);
    }
  }

  private int writeWithKept(byte[] target, int from, int to, T value, DecodeLimits limits) {
    KeptWriter kept = KeptWriter.take();
    try {
      return write(kept, target, from, to, value, limits);
    } finally {
      try {
        kept.give();
      } catch (StackOverflowError _) {
        kept.taken = 0;
      }
    }
  }

  private int write(
      KeptWriter kept, byte[] target, int from, int to, T value, DecodeLimits limits) {
    WireWriter out = kept.over(target, from, to, limits);
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
      return writeWithKept(target, offset, value, limits);
    } catch (TargetFullException e) {
      throw tooSmall(value, target.byteSize() - offset);
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw EncodeErrors.outermost(name, e, target);
    }
  }

  private long writeWithKept(MemorySegment target, long offset, T value, DecodeLimits limits) {
    KeptWriter kept = KeptWriter.take();
    try {
      WireWriter out = kept.over(target, offset, limits);
      write(out, value);
      return bounded(out.finish(), limits);
    } finally {
      try {
        kept.give();
      } catch (StackOverflowError _) {
        kept.taken = 0;
      }
    }
  }

  private T readOutside(WireReader in) {
    try {
      prepare();
      T value = read(in);
      in.end();
      return value;
    } catch (Exception | AssertionError | StackOverflowError e) {
      throw DecodeErrors.outermost(in.source, name, e);
    }
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
