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
  /// The value as text. The processor reads:
  ///
  /// - `true` or `false`;
  /// - a primitive integer in decimal, or after `0x` and without a sign in hexadecimal;
  /// - a floating-point number as `Double.parseDouble` takes it, such as `0.5`, `1e9`, `-Infinity`;
  /// - the text of a `String` as it is, a character, the name of an enum's constant;
  /// - what `toString` gives for an `Instant`, `Duration`, `LocalDate`, `LocalTime`,
  ///   `LocalDateTime`, `OffsetDateTime`, `ZonedDateTime`, `ZoneId`, `ZoneOffset`, `Year`,
  ///   `YearMonth`, `MonthDay`, `Period`, `UUID`, `URI`, `Currency`, `BigInteger` or `BigDecimal`,
  ///   and of a `Locale` its language tag, such as `de-CH`;
  /// - `[]` for a view, binary, list, set, map or array without elements. An array of a fixed count
  ///   has no default, as a record, a union and an adapted type have none.
  String value();
}
