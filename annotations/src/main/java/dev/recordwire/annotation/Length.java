package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// C gets the number of the array's elements beside the pointer, as a parameter that the method
/// does not have.
///
/// ```java
/// @NativeFunction
/// double sum(@In @Length Float64View xs); // double sum(const double *xs, size_t n)
/// ```
///
/// Views and arrays count elements, a `MemorySegment` counts bytes, and null has none. More than
/// C's type holds is an [IllegalArgumentException], and C is not called. Where the caller chooses
/// the number, or where C has it at another place, declare the parameter and annotate it [Count].
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Length {
  /// C's type of the number.
  Type value() default Type.SIZE_T;

  /// Whether C gets the number right before the pointer, rather than right behind it.
  boolean before() default false;

  /// A type that C counts elements in.
  enum Type {
    /// `size_t`, and all else of 64 bits: `int64_t`, and `long` on Linux and macOS.
    SIZE_T,
    /// `int32_t` or `int`.
    INT32,
    /// `uint32_t` or `unsigned int`.
    UINT32
  }
}
