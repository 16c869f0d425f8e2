package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What stands for a record on the wire where a sealed interface is written, 0 … 255.
///
/// Every record that a [@Wire][Wire] sealed interface permits has one, and no two of one
/// interface have the same. A record that several such interfaces permit has the same tag in
/// each. Written by itself, or where its own type is a component's, a record has no tag.
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
