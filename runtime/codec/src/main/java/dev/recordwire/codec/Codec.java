package dev.recordwire.codec;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;

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
  private final Class<T> type;

  /// A codec of `type`.
  protected Codec(Class<T> type) {
    this.type = type;
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
  public static <C extends Codec<?>> C register(C codec) {
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
  public abstract long encodedSize(T value);

  /// Encodes `value` into an array of exactly its size.
  ///
  /// @throws EncodeException if the format can't say `value`, or it takes more than an array
  /// holds
  public abstract byte[] encode(T value);

  /// Encodes `value` for readers that have `limits`.
  ///
  /// @throws EncodeException if the format can't say `value`, or they would refuse it
  public abstract byte[] encode(T value, DecodeLimits limits);

  /// Encodes `value` from `offset` of `target` on and returns how many bytes it took.
  ///
  /// @throws EncodeException if the format can't say `value`, or it takes more bytes than are
  /// left
  public abstract int encode(T value, byte[] target, int offset);

  /// Encodes `value` like [#encode(Object, byte[], int)], for readers that have `limits`.
  ///
  /// @throws EncodeException if the format can't say `value`, they would refuse it, or it takes
  /// more bytes than are left
  public abstract int encode(T value, byte[] target, int offset, DecodeLimits limits);

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
  public abstract long encode(T value, MemorySegment target, long offset, DecodeLimits limits);

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
  public abstract int encode(T value, ByteBuffer target, DecodeLimits limits);

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
  public abstract T decode(byte[] bytes, int offset, int length, DecodeLimits limits);

  /// Decodes the record that `bytes` hold, all of them.
  ///
  /// @throws DecodeException if they are malformed
  public final T decode(MemorySegment bytes) {
    return decode(bytes, DecodeLimits.DEFAULT);
  }

  /// Decodes the record that `bytes` hold, all of them.
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public abstract T decode(MemorySegment bytes, DecodeLimits limits);

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
  public abstract T decode(ByteBuffer bytes, DecodeLimits limits);

  @Override
  public String toString() {
    return "Codec of " + type.getName();
  }
}
