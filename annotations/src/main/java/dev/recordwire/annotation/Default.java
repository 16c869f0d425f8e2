package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The value of a component of an evolvable record if a payload does not contain it, because the
/// payload was written before the component was added or after it was removed.
///
/// A component that is added to a record with existing payloads needs a default, unless it is an
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
  /// - a floating-point number in the form of `Double.parseDouble`, such as `0.5`, `1e9`,
  ///   `-Infinity`;
  /// - the text of a `String`, a character, the name of an enum's constant;
  /// - the result of `toString` for an `Instant`, `Duration`, `LocalDate`, `LocalTime`,
  ///   `LocalDateTime`, `OffsetDateTime`, `ZonedDateTime`, `ZoneId`, `ZoneOffset`, `Year`,
  ///   `YearMonth`, `MonthDay`, `Period`, `UUID`, `URI`, `Currency`, `BigInteger` or `BigDecimal`,
  ///   and for a `Locale` its language tag, such as `de-CH`;
  /// - `[]` for a view, binary, list, set, map or array without elements. An array of a fixed
  ///   count, a record, a union and an adapted type have no default.
  String value();
}
