package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Passes the number of the array's elements to C beside the pointer, as a parameter that the
/// method does not have.
///
/// ```java
/// @NativeFunction
/// double sum(@In @Length Float64View xs); // double sum(const double *xs, size_t n)
/// ```
///
/// Views and arrays count elements, a `MemorySegment` counts bytes, and null has none. A number out
/// of the range of C's type is an [IllegalArgumentException], and C is not called. If the caller
/// chooses the number, or if C takes it at another position, declare the parameter and annotate it
/// [Count].
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Length {
  /// C's type of the number.
  Type value() default Type.SIZE_T;

  /// True if C takes the number right before the pointer, false if right after it.
  boolean before() default false;

  /// A C type of counts.
  enum Type {
    /// `size_t` and the other types of 64 bits: `int64_t`, and `long` on Linux and macOS.
    SIZE_T,
    /// `int32_t` or `int`.
    INT32,
    /// `uint32_t` or `unsigned int`.
    UINT32
  }
}
