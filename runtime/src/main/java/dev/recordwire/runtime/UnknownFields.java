package dev.recordwire.runtime;

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

  /// The ids that the reader knew, none of which is here.
  private final @Nullable KnownIds strangers;

  UnknownFields(byte[] bytes, @Nullable KnownIds strangers) {
    this.bytes = bytes;
    this.strangers = strangers;
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
    return size == bytes.length ? this : of(others, size, strangers);
  }

  /// A copy of their bytes, tags and lengths included.
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /// What the first bytes of an array hold.
  static UnknownFields of(byte[] fields, int size, @Nullable KnownIds strangers) {
    return size == 0 ? NONE : new UnknownFields(Arrays.copyOf(fields, size), strangers);
  }

  /// The bytes, for a record that knows some ids.
  ///
  /// @throws EncodeException if a field has one of these ids, and so would be there twice
  byte[] bytesFor(String component, KnownIds known) {
    if (known != strangers) {
      for (int at = 0; at < bytes.length; at = next(at)) {
        if (known.contains(id(at))) {
          throw EncodeErrors.knownField(component, id(at), known.nameOf(id(at)));
        }
      }
    }
    return bytes;
  }

  private int tag(int at) {
    return (short) LittleEndian.SHORT.get(bytes, at) & 0xFFFF;
  }

  private int id(int at) {
    return tag(at) >>> 3;
  }

  /// Where the field that starts at `at` ends.
  private int next(int at) {
    int kind = tag(at) & 7;
    return kind == FieldReader.LENGTH_KIND
        ? at
            + FieldReader.TAG_BYTES
            + FieldReader.LENGTH_BYTES
            + (int) LittleEndian.INT.get(bytes, at + FieldReader.TAG_BYTES)
        : at + FieldReader.TAG_BYTES + (1 << kind);
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
