package dev.recordwire.codec;

import dev.recordwire.codec.internal.Nulls;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.OptionalInt;

/// The wire format of one record type, as a generated class such as `ReadingCodec` offers it.
///
/// Bytes may be an array, a buffer or a memory segment, on the heap, native or mapped. All of
/// them hold the same little-endian payload; a buffer's own byte order plays no part. A codec has
/// no state and may be shared between threads.
///
/// **Failures.** A value that its format can't represent is an [EncodeException]; bytes that were
/// already written stay in the target. Malformed bytes are a [DecodeException]. Any exception and
/// any AssertionError that a record's own methods throw (its constructor, accessors, hashCode,
/// equals and compareTo, and adapters) becomes the [cause][Throwable#getCause] of one of the two;
/// other errors, such as OutOfMemoryError, pass. A view or an array that lies in the target and has
/// been overwritten there is an EncodeException; two mappings of one file can't be told apart.
/// Exceptions about the caller's memory rather than about its bytes pass unchanged:
/// IndexOutOfBoundsException for an offset outside the given array or segment,
/// IllegalStateException for a closed arena, WrongThreadException for a confined one, and the JDK's
/// own for a read-only target. A null in place of a record or a payload is a NullPointerException:
/// where a null stands for a deletion, as in a message queue, test for it first.
///
/// **Views.** A decoded record may hold views, which look at the payload's own bytes: a change to
/// the bytes shows in the views, and a view of read-only bytes is read-only.
///
/// **Pooled memory.** Codecs share a pool of writers: four for each processor and at least 16, each
/// with up to 512 KiB for payloads of unknown size and 16 KiB for texts. The pool holds no
/// reference to a caller's values, arrays or segments; encoded bytes stay in its memory until other
/// bytes overwrite them.
///
/// **The end of the stack.** If the stack has no room to encode or decode, the codec throws an
/// EncodeException or a DecodeException, or the StackOverflowError itself if there is no room for
/// the exception; afterwards everything works as before. Java itself loses a class whose
/// initialiser overflows the stack, so a generated class is lost if its very first use is there:
/// use its `CODEC` earlier, or call [#of].
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
  /// If the stack has no room for its initialisation, this throws a StackOverflowError, and nothing
  /// is lost.
  ///
  /// @throws IllegalArgumentException if there is none, saying how to get one
  public static <T> Codec<T> of(Class<T> type) {
    @SuppressWarnings("unchecked") // a codec is registered under its own type
    Codec<T> codec = (Codec<T>) CodecRegistry.find(type);
    return codec;
  }

  /// Registers `codec`, so that [#of] finds it for its type, and returns it; for generated classes.
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
  /// Elements that all have one size are not looked at: a null among them is found by encoding.
  ///
  /// @throws EncodeException if the format can't represent `value`
  public abstract long encodedSize(T value);

  /// Encodes `value` into an array of exactly its size.
  ///
  /// @throws EncodeException if the format can't represent `value`, or it takes more than an array
  ///     holds
  public abstract byte[] encode(T value);

  /// Encodes `value` for readers that have `limits`.
  ///
  /// @throws EncodeException if the format can't represent `value`, or such readers would refuse it
  public abstract byte[] encode(T value, DecodeLimits limits);

  /// Encodes `value` from `offset` of `target` on and returns how many bytes it took.
  ///
  /// @throws EncodeException if the format can't represent `value`, or it takes more bytes than are
  ///     left
  public abstract int encode(T value, byte[] target, int offset);

  /// Encodes `value` like [#encode(Object, byte[], int)], for readers that have `limits`.
  ///
  /// @throws EncodeException if the format can't represent `value`, such readers would refuse it,
  ///     or it takes more bytes than are left
  public abstract int encode(T value, byte[] target, int offset, DecodeLimits limits);

  /// Encodes `value` from `offset` of `target` on and returns how many bytes it took.
  ///
  /// @throws EncodeException if the format can't represent `value`, or it takes more bytes than are
  ///     left
  public final long encode(T value, MemorySegment target, long offset) {
    return encode(value, target, offset, DecodeLimits.DEFAULT);
  }

  /// Encodes `value` like [#encode(Object, MemorySegment, long)], for readers that have `limits`.
  ///
  /// @throws EncodeException if the format can't represent `value`, such readers would refuse it,
  ///     or it takes more bytes than are left
  public abstract long encode(T value, MemorySegment target, long offset, DecodeLimits limits);

  /// Encodes `value` at the position of `target`, which advances by the returned number of bytes.
  /// When this throws, the position stays.
  ///
  /// @throws EncodeException if the format can't represent `value`, or it takes more bytes than
  ///     remain
  public final int encode(T value, ByteBuffer target) {
    return encode(value, target, DecodeLimits.DEFAULT);
  }

  /// Encodes `value` like [#encode(Object, ByteBuffer)], for readers that have `limits`.
  ///
  /// @throws EncodeException if the format can't represent `value`, such readers would refuse it,
  ///     or it takes more bytes than remain
  public abstract int encode(T value, ByteBuffer target, DecodeLimits limits);

  /// Decodes the record that fills `bytes`.
  ///
  /// @throws DecodeException if they are malformed
  public final T decode(byte[] bytes) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    return decode(bytes, 0, bytes.length, DecodeLimits.DEFAULT);
  }

  /// Decodes the record that fills `bytes`.
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public final T decode(byte[] bytes, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
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

  /// Decodes the record that fills `bytes`.
  ///
  /// @throws DecodeException if they are malformed
  public final T decode(MemorySegment bytes) {
    return decode(bytes, DecodeLimits.DEFAULT);
  }

  /// Decodes the record that fills `bytes`.
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public abstract T decode(MemorySegment bytes, DecodeLimits limits);

  /// Decodes the record that fills the remaining bytes of `bytes`, and moves the position to the
  /// limit. When this throws, the position stays.
  ///
  /// @throws DecodeException if they are malformed
  public final T decode(ByteBuffer bytes) {
    return decode(bytes, DecodeLimits.DEFAULT);
  }

  /// Decodes the record that fills the remaining bytes of `bytes`, and moves the position to the
  /// limit. When this throws, the position stays.
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public abstract T decode(ByteBuffer bytes, DecodeLimits limits);

  /// Decodes the record that starts at the position of `bytes`, and moves the position behind it:
  /// for records back to back. When this throws, the position stays.
  ///
  /// ```java
  /// while (bytes.hasRemaining()) {
  ///   handle(TradeCodec.CODEC.decodeNext(bytes));
  /// }
  /// ```
  ///
  /// A record without components takes no bytes, unless it is evolvable.
  ///
  /// @throws DecodeException if the bytes are malformed
  public final T decodeNext(ByteBuffer bytes) {
    return decodeNext(bytes, DecodeLimits.DEFAULT);
  }

  /// Decodes the next record like [#decodeNext(ByteBuffer)].
  ///
  /// @throws DecodeException if the bytes are malformed, or the record exceeds `limits`
  public abstract T decodeNext(ByteBuffer bytes, DecodeLimits limits);

  /// Decodes the record that starts `bytes`, which may go on.
  ///
  /// @throws DecodeException if they are malformed
  public final DecodedPrefix<T> decodePrefix(byte[] bytes) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    return decodePrefix(bytes, 0, bytes.length, DecodeLimits.DEFAULT);
  }

  /// Decodes the record that starts `bytes`, which may go on.
  ///
  /// @throws DecodeException if they are malformed, or the record exceeds `limits`
  public final DecodedPrefix<T> decodePrefix(byte[] bytes, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    return decodePrefix(bytes, 0, bytes.length, limits);
  }

  /// Decodes the record that starts at `offset` of `bytes`, and ends at most `length` bytes later.
  ///
  /// @throws DecodeException if they are malformed
  public final DecodedPrefix<T> decodePrefix(byte[] bytes, int offset, int length) {
    return decodePrefix(bytes, offset, length, DecodeLimits.DEFAULT);
  }

  /// Decodes the record that starts at `offset` of `bytes`, and ends at most `length` bytes later.
  ///
  /// @throws DecodeException if they are malformed, or the record exceeds `limits`
  public abstract DecodedPrefix<T> decodePrefix(
      byte[] bytes, int offset, int length, DecodeLimits limits);

  /// Decodes the record that starts `bytes`, which may go on.
  ///
  /// @throws DecodeException if they are malformed
  public final DecodedPrefix<T> decodePrefix(MemorySegment bytes) {
    return decodePrefix(bytes, DecodeLimits.DEFAULT);
  }

  /// Decodes the record that starts `bytes`, which may go on.
  ///
  /// @throws DecodeException if they are malformed, or the record exceeds `limits`
  public abstract DecodedPrefix<T> decodePrefix(MemorySegment bytes, DecodeLimits limits);

  /// The number of bytes that every value takes; empty if values may differ in size. An evolvable
  /// record and a union have no fixed size, since a later version of them may take more.
  public abstract OptionalInt fixedSize();

  /// The record's schema and those of all records and unions inside it, as canonical JSON: the
  /// member `root` is the record's name, and `schemas` are the schemas in the order of their names.
  ///
  /// The text is that of [RFC 8785](https://www.rfc-editor.org/rfc/rfc8785), with neither spaces
  /// nor line breaks and with members in the order of their names. Equal texts mean equal wire
  /// formats.
  public abstract String schema();

  /// The SHA-256 of [#schema] in UTF-8, as 64 lower-case hexadecimal digits: two programs whose
  /// fingerprints are equal have the same schema.
  ///
  /// Everything that changes the wire changes the fingerprint. Names are part of a schema, so a new
  /// name changes it, too.
  public abstract String fingerprint();

  /// Checks that `bytes` are a record, without keeping it.
  ///
  /// Bytes that this accepts [#decode(byte[])] decodes, and bytes that this refuses it refuses with
  /// an equal exception, but for one difference: the codec of a record that has a view (`@Wire(view
  /// = true)`) looks at the bytes alone. It makes no objects but for adapters, sets and maps, and
  /// for contained records that have no view, and it does not call the record's constructor, which
  /// may refuse the values when the record is decoded. Every other codec decodes the record and
  /// drops it.
  ///
  /// @throws DecodeException if they are malformed
  public final void verify(byte[] bytes) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    verify(bytes, 0, bytes.length, DecodeLimits.DEFAULT);
  }

  /// Checks that `bytes` are a record, like [#verify(byte[])].
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public final void verify(byte[] bytes, DecodeLimits limits) {
    Objects.requireNonNull(bytes, Nulls.PAYLOAD);
    verify(bytes, 0, bytes.length, limits);
  }

  /// Checks that the `length` bytes of `bytes` from `offset` on are a record, like
  /// [#verify(byte[])].
  ///
  /// @throws DecodeException if they are malformed
  public final void verify(byte[] bytes, int offset, int length) {
    verify(bytes, offset, length, DecodeLimits.DEFAULT);
  }

  /// Checks that the `length` bytes of `bytes` from `offset` on are a record, like
  /// [#verify(byte[])].
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public abstract void verify(byte[] bytes, int offset, int length, DecodeLimits limits);

  /// Checks that `bytes` are a record, like [#verify(byte[])].
  ///
  /// @throws DecodeException if they are malformed
  public final void verify(MemorySegment bytes) {
    verify(bytes, DecodeLimits.DEFAULT);
  }

  /// Checks that `bytes` are a record, like [#verify(byte[])].
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public abstract void verify(MemorySegment bytes, DecodeLimits limits);

  /// Checks that the remaining bytes of `bytes` are a record, like [#verify(byte[])]. The position
  /// stays.
  ///
  /// @throws DecodeException if they are malformed
  public final void verify(ByteBuffer bytes) {
    verify(bytes, DecodeLimits.DEFAULT);
  }

  /// Checks that the remaining bytes of `bytes` are a record, like [#verify(byte[])]. The position
  /// stays.
  ///
  /// @throws DecodeException if they are malformed, or exceed `limits`
  public abstract void verify(ByteBuffer bytes, DecodeLimits limits);

  @Override
  public String toString() {
    return "Codec of " + type.getName();
  }
}
