package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The number of an array's elements that C may access: the parameter is checked against the named
/// arrays before the call.
///
/// ```java
/// @NativeFunction
/// double sum(@In Float64View xs, @Count("xs") long n);
/// ```
///
/// Views and arrays count elements, a `MemorySegment` counts bytes. A negative count, or one that
/// exceeds an array, is an [IllegalArgumentException], and C is not called. In a callback the
/// parameter is the length of the view that the callback gets.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Count {
  /// The parameters of the arrays.
  String[] value();

  /// The parameters of the strides, the distances between two elements that C accesses, in the
  /// order of [#value()]: the array must have `1 + (count - 1) * |stride|` elements. None if every
  /// stride is 1.
  String[] stride() default {};
}
