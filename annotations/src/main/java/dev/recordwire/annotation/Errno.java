package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Captures `errno` right after the call, and throws it if the function reports a failure.
///
/// The exception is `dev.recordwire.ffi.ErrnoException`. To get `errno` as a value instead, declare
/// the result as `IntResult`, `LongResult`, `DoubleResult` or `AddressResult` of that package,
/// without this annotation.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Errno {
  /// The results that mean failure.
  When when() default When.NATURAL;

  /// A set of results that mean failure.
  enum When {
    /// Less than 0 for a whole number, NULL for a pointer.
    NATURAL,
    /// Less than 0, such as the pointer -1 that `mmap` returns.
    NEGATIVE,
    /// 0.
    ZERO,
    /// Anything but 0.
    NONZERO
  }
}
