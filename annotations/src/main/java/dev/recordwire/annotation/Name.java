package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name of a component on the other side, if it differs from Java's name.
///
/// The record's schema contains the name, [FieldOrder#CANONICAL] sorts by it, and a schema lock
/// identifies the component by it. It does not change how values are written, and exceptions use
/// Java's name.
///
/// ```java
/// @Wire(order = FieldOrder.CANONICAL) // id, then zip-code: four bytes come first
/// record Place(@Name("zip-code") String zipCode, int id) {}
/// ```
///
/// Records, sealed interfaces and the constants of enums need none: nothing is sorted by their
/// names.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Name {
  /// The name, of one character or more, which no other component of the record has.
  String value();
}
