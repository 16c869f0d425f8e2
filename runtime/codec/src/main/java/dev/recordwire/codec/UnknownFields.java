package dev.recordwire.codec;

import dev.recordwire.codec.internal.FieldHeader;
import dev.recordwire.codec.internal.LittleEndian;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields of a payload that an evolvable record has no component for, because a later version
/// of the record added them.
///
/// A record with a component of this type keeps the unknown fields, and writes them again after its
/// own fields, in their order and byte for byte. So a program that was compiled against an old
/// version passes on newer records whole:
///
/// ```java
/// @Wire(evolvable = true)
/// record Station(@Id(1) int number, @Id(2) String name, UnknownFields rest) {}
/// ```
///
/// The component is not a field itself: it has neither an id nor a place on the wire. A payload
/// without unknown fields gives it [#NONE]; a record that is made by hand should have it, too. Two
/// are equal if their bytes are equal.
///
/// An object of this class is a copy of the payload's bytes and immutable.
public final class UnknownFields {
  /// No unknown fields.
  public static final UnknownFields NONE = new UnknownFields(new byte[0], null);

  /// Whole fields, one after the other.
  private final byte[] bytes;

  /// Identifies the set of ids that the reader knew; none of the fields has one of them.
  private final @Nullable Object reader;

  private UnknownFields(byte[] bytes, @Nullable Object reader) {
    this.bytes = bytes;
    this.reader = reader;
  }

  /// The fields in the first bytes of an array; for generated code.
  ///
  /// @param reader identifies the set of ids that the record knows; none of the fields has one of
  ///     them
  /// @throws IllegalArgumentException if the bytes are not whole fields
  public static UnknownFields of(byte[] fields, int size, @Nullable Object reader) {
    if (size == 0) {
      return NONE;
    }
    UnknownFields unknown = new UnknownFields(Arrays.copyOf(fields, size), reader);
    unknown.requireWhole();
    return unknown;
  }

  /// True if there are no fields.
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /// The bytes that the fields take on the wire, headers and lengths included.
  public int byteSize() {
    return bytes.length;
  }

  /// The ids, in the order of the fields.
  public List<Integer> ids() {
    List<Integer> ids = new ArrayList<>();
    for (int at = 0; at < bytes.length; at = next(at)) {
      ids.add(id(at));
    }
    return List.copyOf(ids);
  }

  /// These fields without the fields of an id, for a record that now has a component for the id.
  public UnknownFields without(int id) {
    byte[] others = new byte[bytes.length];
    int size = 0;
    for (int at = 0; at < bytes.length; at = next(at)) {
      if (id(at) != id) {
        System.arraycopy(bytes, at, others, size, next(at) - at);
        size += next(at) - at;
      }
    }
    return size == bytes.length ? this : of(others, size, reader);
  }

  /// A copy of the bytes, headers and lengths included.
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /// True if the fields were read for a record that knows the same ids, so that none of the fields
  /// has one of them; for generated code.
  ///
  /// @param reader identifies the set of ids
  @SuppressWarnings("ReferenceEquality") // there is one such object for each generated codec
  public boolean isFrom(Object reader) {
    return this.reader == reader;
  }

  private void requireWhole() {
    int at = 0;
    while (at < bytes.length) {
      int next = bytes.length - at < FieldHeader.BYTES || !hasLength(at) ? 0 : next(at);
      if (next <= at || next > bytes.length) {
        throw new IllegalArgumentException("no whole field starts at byte " + at);
      }
      at = next;
    }
  }

  /// True if the field at `at` has a fixed size, or if its length is there.
  private boolean hasLength(int at) {
    int kind = header(at) & 7;
    return kind < FieldHeader.LENGTH_KIND
        || (kind == FieldHeader.LENGTH_KIND
            && bytes.length - at >= FieldHeader.BYTES + FieldHeader.LENGTH_BYTES);
  }

  private int header(int at) {
    return (short) LittleEndian.SHORT.get(bytes, at) & 0xFFFF;
  }

  private int length(int at) {
    return (int) LittleEndian.INT.get(bytes, at);
  }

  private int id(int at) {
    return header(at) >>> 3;
  }

  /// The end of the field that starts at `at`.
  private int next(int at) {
    int kind = header(at) & 7;
    return kind == FieldHeader.LENGTH_KIND
        ? at + FieldHeader.BYTES + FieldHeader.LENGTH_BYTES + length(at + FieldHeader.BYTES)
        : at + FieldHeader.BYTES + (1 << kind);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnknownFields fields && Arrays.equals(bytes, fields.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// The ids and the size: `UnknownFields[7, 9: 23 bytes]`.
  @Override
  public String toString() {
    String text = ids().toString();
    return isEmpty()
        ? "UnknownFields[]"
        : "UnknownFields%s: %d bytes]".formatted(text.substring(0, text.length() - 1), byteSize());
  }
}
