package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What stands for an enum's constant on the wire, 0 … 65 535.
///
/// Either every constant of an enum has a code or none has one, and then its ordinal stands for
/// it. With codes, constants may be reordered and taken out of the middle; without, new ones may
/// only be added at the end.
///
/// An enum takes one byte, or two where a code is above 255.
///
/// ```java
/// enum Side {
///   @Code(1) BUY,
///   @Code(2) SELL
/// }
/// ```
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Code {
  /// The code, which no other constant of the enum has.
  int value();
}
