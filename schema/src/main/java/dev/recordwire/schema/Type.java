package dev.recordwire.schema;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// The wire type of a field, an element, a key or a value: docs/schema.md has the bytes of each.
///
/// The components `identity` and `past` are facts that only a schema lock has; in the schema of a
/// codec they are `false` and [Past#NONE].
public sealed interface Type {
  /// The bytes that each value has, if all have the same number.
  default OptionalLong fixedSize() {
    return OptionalLong.empty();
  }

  /// The types directly inside this type: an element, a key and a value, an optional's value.
  default List<Type> parts() {
    return List.of();
  }

  /// A type whose values all have the same bytes and no parts: bools, numbers, times and UUIDs.
  enum Scalar implements Type {
    /// `00` or `01`.
    BOOL(1),
    /// A signed number of 1 byte.
    INT8(1),
    /// A signed number of 2 bytes.
    INT16(2),
    /// A signed number of 4 bytes.
    INT32(4),
    /// A signed number of 8 bytes.
    INT64(8),
    /// A number from 0 of 1 byte.
    UINT8(1),
    /// A number from 0 of 2 bytes.
    UINT16(2),
    /// A number from 0 of 4 bytes.
    UINT32(4),
    /// A number from 0 of 8 bytes.
    UINT64(8),
    /// A fraction of IEEE 754 in 2 bytes.
    FLOAT16(2),
    /// A fraction of IEEE 754 in 4 bytes.
    FLOAT32(4),
    /// A fraction of IEEE 754 in 8 bytes.
    FLOAT64(8),
    /// An int64 of seconds since 1970 in UTC and an int32 of nanoseconds.
    INSTANT(12),
    /// An int64 of seconds and an int32 of nanoseconds.
    DURATION(12),
    /// An int32 of days since 1970-01-01.
    DATE(4),
    /// An int64 of nanoseconds of the day.
    TIME(8),
    /// A date, then a time.
    DATETIME(12),
    /// 16 bytes, the digits in order.
    UUID(16);

    private final int bytes;

    Scalar(int bytes) {
      this.bytes = bytes;
    }

    /// The bytes of a value.
    public int bytes() {
      return bytes;
    }

    @Override
    public OptionalLong fixedSize() {
      return OptionalLong.of(bytes);
    }

    /// Returns whether an array can hold it: bools and numbers.
    public boolean isElement() {
      return compareTo(FLOAT64) <= 0;
    }

    /// The name in a schema's text: `int32`.
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A text in UTF-8; with a fixed length `00` fills what the text leaves.
  ///
  /// @param length how the number of bytes is known
  /// @param max the most bytes
  record Text(Length length, OptionalLong max) implements Type {
    @Override
    public OptionalLong fixedSize() {
      return fixed(length, 1);
    }
  }

  /// Bytes without a meaning to the schema.
  ///
  /// @param length how the number of bytes is known
  /// @param max the most bytes
  /// @param identity whether Java compares it by identity; only a lock knows
  record Binary(Length.Prefix length, OptionalLong max, boolean identity) implements Type {}

  /// An integer of any size.
  ///
  /// @param length the number before its bytes
  record BigInteger(Length.Prefix length) implements Type {}

  /// A decimal number of any size: an int32 scale, then its digits as a bigint.
  ///
  /// @param length the number before the bytes of its digits
  record Decimal(Length.Prefix length) implements Type {}

  /// A type whose values are a count, then as many elements: arrays, lists and sets of one element
  /// type have the same bytes.
  sealed interface Elements extends Type permits Array, Sequence {
    /// How the number of elements is known.
    Length count();

    /// The type of the elements.
    Type element();

    /// The most elements.
    OptionalLong max();

    /// Whether Java compares it by identity; only a lock knows.
    boolean identity();

    /// Returns whether no two elements are equal.
    boolean isSet();

    @Override
    default List<Type> parts() {
      return List.of(element());
    }
  }

  /// Bools or numbers.
  ///
  /// @param count how the number of elements is known
  /// @param max the most elements
  /// @param identity whether Java compares it by identity; only a lock knows
  record Array(Length count, Scalar element, OptionalLong max, boolean identity)
      implements Elements {
    @Override
    public boolean isSet() {
      return false;
    }

    @Override
    public OptionalLong fixedSize() {
      return fixed(count, element.bytes());
    }
  }

  /// A list, or a set.
  ///
  /// @param isSet whether no two elements are equal
  /// @param count the number before the elements
  /// @param max the most elements
  /// @param identity whether Java compares it by identity; only a lock knows
  record Sequence(
      boolean isSet, Length.Prefix count, Type element, OptionalLong max, boolean identity)
      implements Elements {}

  /// Keys with a value each; no two keys are equal.
  ///
  /// @param count the number before the entries
  /// @param max the most entries
  record Mapping(Length.Prefix count, Type key, Type value, OptionalLong max) implements Type {
    @Override
    public List<Type> parts() {
      return List.of(key, value);
    }
  }

  /// A value that may be absent.
  record Optional(Type value) implements Type {
    @Override
    public List<Type> parts() {
      return List.of(value);
    }
  }

  /// A record or union with a definition of its own.
  ///
  /// @param definition its qualified name
  record Reference(String definition) implements Type {}

  /// A code of one of some constants.
  ///
  /// @param name the enum's qualified name
  /// @param code the type of the codes, [Scalar#UINT8] or [Scalar#UINT16]
  /// @param fallback the constant that unknown codes mean
  /// @param open whether unknown codes are kept
  /// @param past the facts about earlier forms; only a lock knows
  record Enumeration(
      String name,
      Scalar code,
      List<Constant> constants,
      java.util.Optional<String> fallback,
      boolean open,
      Past past)
      implements Type {
    public Enumeration {
      constants = Indexed.of(constants, Constant::code, Constant::name);
    }

    /// Returns the constant with a code.
    public java.util.Optional<Constant> constant(int code) {
      return ((Indexed<Constant>) constants).with(code);
    }

    /// Returns the constant with a name.
    public java.util.Optional<Constant> constant(String name) {
      return ((Indexed<Constant>) constants).with(name);
    }

    @Override
    public OptionalLong fixedSize() {
      return code.fixedSize();
    }
  }

  /// A constant of an enum.
  record Constant(String name, int code) {}

  /// The facts about earlier forms of an enum that code and payloads of these forms still need.
  ///
  /// @param removed the removed constants, whose codes must not get another meaning
  /// @param strict whether code exists that refuses unknown codes
  /// @param merging whether code exists that reads all unknown codes as one constant
  record Past(List<Constant> removed, boolean strict, boolean merging) {
    /// The enum always had its current form, as far as the schema knows.
    public static final Past NONE = new Past(List.of(), false, false);

    public Past {
      removed = List.copyOf(removed);
    }
  }

  private static OptionalLong fixed(Length length, int bytes) {
    return length instanceof Length.Fixed(long size)
        ? OptionalLong.of(Math.multiplyExact(size, bytes))
        : OptionalLong.empty();
  }
}
