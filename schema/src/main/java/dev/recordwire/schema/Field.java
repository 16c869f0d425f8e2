package dev.recordwire.schema;

import java.util.Optional;

/// A record's component on the wire.
///
/// @param name the component's name, which is not on the wire
/// @param id its id in an evolvable record, 1 … [#MAX_ID], and 0 in a packed record
/// @param defaultText the value for payloads that lack the field, in the grammar of docs/schema.md
/// @param isNeeded whether code exists that refuses payloads without the field, since it once had
///     no default; only a lock knows
public record Field(
    String name, Type type, int id, Optional<String> defaultText, boolean isNeeded) {
  /// The largest id that a header can represent.
  public static final int MAX_ID = 8191;

  /// The kind of a uint32 length and that many bytes.
  public static final int KIND_LENGTH = 5;

  /// Returns a component of a packed record.
  public static Field packed(String name, Type type) {
    return new Field(name, type, 0, Optional.empty(), false);
  }

  /// The kind in the field's header in an evolvable record: 0 … 4 for values of 1, 2, 4, 8 and 16
  /// bytes, and [#KIND_LENGTH] for all others.
  public int kind() {
    return kindOf(type);
  }

  /// The header before the field's value in an evolvable record.
  public int header() {
    return id * 8 + kind();
  }

  static int kindOf(Type type) {
    long size = type.fixedSize().orElse(0);
    return size > 0 && size <= 16 && Long.bitCount(size) == 1
        ? Long.numberOfTrailingZeros(size)
        : KIND_LENGTH;
  }

  /// Returns whether a payload of an evolvable record may lack the field.
  public boolean mayBeAbsent() {
    return isOptional() || defaultText.isPresent();
  }

  /// Returns whether the field's value may be absent.
  public boolean isOptional() {
    return type instanceof Type.Optional;
  }

  /// Returns this component, with the facts that a lock must remember of an earlier form.
  Field after(Field before) {
    boolean wasNeeded = before.isNeeded || !before.mayBeAbsent();
    return new Field(
        name,
        EnumHistory.merged(before.type, type),
        id,
        defaultText,
        id > 0 && defaultText.isPresent() && wasNeeded);
  }

  /// Returns the part of the default that matters: for an enum the constant's code, whatever its
  /// name.
  Optional<Object> defaultValue() {
    return defaultText.map(
        text ->
            type instanceof Type.Enumeration enumeration
                ? enumeration.constant(text).<Object>map(Type.Constant::code).orElse(text)
                : text);
  }
}
