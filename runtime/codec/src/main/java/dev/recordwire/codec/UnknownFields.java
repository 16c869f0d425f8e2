package dev.recordwire.codec;

import dev.recordwire.codec.internal.FieldHeader;
import dev.recordwire.codec.internal.LittleEndian;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields of a payload that no component of an evolvable record knows: those of a later version
/// of it.
///
/// A record with a component of this type keeps them, and writes them again behind its own fields,
/// in the order in which they came and byte for byte. So a program that was compiled against an old
/// version passes on what it was sent whole:
///
/// ```java
/// @Wire(evolvable = true)
/// record Station(@Id(1) int number, @Id(2) String name, UnknownFields rest) {}
/// ```
///
/// The component is no field itself: it has neither an id nor a place on the wire, and a payload
/// without unknown fields gives it [#NONE], which is also what a record made by hand has. Two are
/// equal if their bytes are.
///
/// What is decoded is a copy of the payload's bytes, and cannot be changed.
public final class UnknownFields {
  /// No unknown fields.
  public static final UnknownFields NONE = new UnknownFields(new byte[0], null);

  /// Fields that a reader has found to be whole, one behind the other.
  private final byte[] bytes;

  /// What stands for the ids that the reader knew, none of which is here.
  private final @Nullable Object reader;

  private UnknownFields(byte[] bytes, @Nullable Object reader) {
    this.bytes = bytes;
    this.reader = reader;
  }

  /// The fields that the first bytes of an array are; for generated code.
  ///
  /// @param reader what stands for the ids of the record that was read, none of which is here
  /// @throws IllegalArgumentException if these bytes are not whole fields
  public static UnknownFields of(byte[] fields, int size, @Nullable Object reader) {
    if (size == 0) {
      return NONE;
    }
    UnknownFields unknown = new UnknownFields(Arrays.copyOf(fields, size), reader);
    unknown.requireWhole();
    return unknown;
  }

  /// Whether there are none.
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /// The bytes that they take on the wire, tags and lengths included.
  public int byteSize() {
    return bytes.length;
  }

  /// Their ids, in the order of the fields.
  public List<Integer> ids() {
    List<Integer> ids = new ArrayList<>();
    for (int at = 0; at < bytes.length; at = next(at)) {
      ids.add(id(at));
    }
    return List.copyOf(ids);
  }

  /// These fields but for those of an id, as for a component that has the field's value by now.
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

  /// A copy of their bytes, tags and lengths included.
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /// Whether they were read for a record with the same ids, none of which is here; for generated
  /// code.
  ///
  /// @param reader what stands for these ids
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

  /// Whether the field at `at` is of a fixed size, or is followed by its length.
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

  /// Where the field that starts at `at` ends.
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

  /// Their ids and size: `UnknownFields[7, 9: 23 bytes]`.
  @Override
  public String toString() {
    String text = ids().toString();
    return isEmpty()
        ? "UnknownFields[]"
        : "UnknownFields%s: %d bytes]".formatted(text.substring(0, text.length() - 1), byteSize());
  }
}
