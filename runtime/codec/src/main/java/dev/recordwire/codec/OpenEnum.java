package dev.recordwire.codec;

import java.util.Objects;
import java.util.Optional;

/// A constant of an enum, or a code without a constant, such as a later version of the enum adds.
///
/// A component of this type keeps an unknown code and writes it again. A component of the enum's
/// own type refuses the code, or reads it as the enum's `@Fallback` and forgets it. The bytes are
/// the same.
///
/// ```java
/// @Wire
/// record Order(int id, OpenEnum<Side> side) {}
///
/// switch (order.side()) {
///   case OpenEnum.Known<Side>(Side side) -> …
///   case OpenEnum.Unknown<Side>(int code) -> …
/// }
/// ```
///
/// In natural order the constants come first, in the order of the enum, then the unknown codes.
///
/// @param <E> the enum
public sealed interface OpenEnum<E extends Enum<E>> extends Comparable<OpenEnum<E>> {
  /// A constant.
  record Known<E extends Enum<E>>(E value) implements OpenEnum<E> {
    public Known {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
      return value.toString();
    }
  }

  /// A code without a constant.
  ///
  /// @param <E> the enum
  /// @param code 0 … 65 535
  record Unknown<E extends Enum<E>>(int code) implements OpenEnum<E> {
    /// @throws IllegalArgumentException if no enum can have such a code
    public Unknown {
      if (code < 0 || code > 0xFFFF) {
        throw new IllegalArgumentException(code + " is not in 0…65535, as codes of enums are");
      }
    }

    /// The code after a sharp: `#7`.
    @Override
    public String toString() {
      return "#" + code;
    }
  }

  /// A constant.
  static <E extends Enum<E>> OpenEnum<E> of(E value) {
    return new Known<>(value);
  }

  /// The constant, or nothing where the code is unknown.
  default Optional<E> known() {
    return this instanceof Known<E>(E value) ? Optional.of(value) : Optional.empty();
  }

  /// The constant, or `other` where the code is unknown.
  default E orElse(E other) {
    return this instanceof Known<E>(E value) ? value : other;
  }

  @Override
  default int compareTo(OpenEnum<E> other) {
    if (this instanceof Known<E>(E value)) {
      return other instanceof Known<E>(E others) ? value.compareTo(others) : -1;
    }
    return other instanceof Unknown<E>(int others)
        ? Integer.compare(((Unknown<E>) this).code(), others)
        : 1;
  }
}
