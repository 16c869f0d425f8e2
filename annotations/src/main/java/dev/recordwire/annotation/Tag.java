package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The number of a record on the wire as a value of a sealed interface, 0 … 255.
///
/// Every record that a [@Wire][Wire] sealed interface permits has a tag, and no two records of one
/// interface have the same tag. A record that several such interfaces permit has the same tag in
/// each. A record that is written by itself, or as a component of its own type, has no tag.
///
/// ```java
/// @Wire
/// sealed interface Shape {
///   @Wire @Tag(1) record Circle(double radius) implements Shape {}
///   @Wire @Tag(2) record Box(double width, double height) implements Shape {}
/// }
/// ```
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Tag {
  /// The tag.
  int value();
}
