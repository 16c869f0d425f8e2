package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The number of an enum's constant on the wire, 0 … 65 535.
///
/// Either every constant of an enum has a code, or none has one and the ordinals are on the wire.
/// With codes, constants may be reordered and removed anywhere; without codes, new constants may
/// only be added at the end.
///
/// An enum takes one byte, or two if a code is above 255.
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
