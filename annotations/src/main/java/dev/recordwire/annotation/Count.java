package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How many elements of an array C may touch: the parameter is checked against the named ones
/// before the call.
///
/// ```java
/// @NativeFunction
/// double sum(@In Float64View xs, @Count("xs") long n);
/// ```
///
/// Views and arrays count elements, a `MemorySegment` counts bytes. A negative count, or one that
/// exceeds an array, is an [IllegalArgumentException], and C is not called. In a callback the
/// parameter says how long the view is that the callback gets.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Count {
  /// The parameters that hold that many elements.
  String[] value();

  /// The parameters that hold the distance between two elements used, in the order of [#value()]:
  /// then `1 + (count - 1) * |stride|` elements must be there. None where it is 1.
  String[] stride() default {};
}
