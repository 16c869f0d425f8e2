package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The value that a component of an evolvable record has where a payload does not hold it, because
/// it was written before the component was added or after it was removed.
///
/// A component of that kind needs one to be added to a record whose payloads exist, unless it is an
/// `Optional` or `@Nullable`, which is then empty or null. A value that equals its default is
/// written like any other.
///
/// ```java
/// @Wire(evolvable = true)
/// record Station(String name, @Default("0.0") double height, @Default("[]") List<String> tags) {}
/// ```
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {
  /// The value as text, which the processor reads: `true`, a number in decimal or, after `0x`, in
  /// hexadecimal, the text of a `String` as it is, a character, the name of an enum's constant,
  /// what `toString` gives for an `Instant`, `Duration`, `LocalDate`, `LocalDateTime`, `UUID`,
  /// `BigInteger` or `BigDecimal`, and `[]` for an array, view, binary, list, set or map without
  /// elements.
  String value();
}
