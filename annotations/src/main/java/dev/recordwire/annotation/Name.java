package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a component is called where Java's name for it is not what the other side says.
///
/// The name stands in the record's schema, and [FieldOrder#CANONICAL] sorts by it; a schema lock
/// knows the component by it, too. Values are written as without it, and exceptions name the
/// component as Java does.
///
/// ```java
/// @Wire(order = FieldOrder.CANONICAL) // id, then zip-code: what has four bytes is first
/// record Place(@Name("zip-code") String zipCode, int id) {}
/// ```
///
/// Records, sealed interfaces and the constants of enums need none: nothing is sorted by theirs.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Name {
  /// The name, of one character or more, which no other component of the record has.
  String value();
}
