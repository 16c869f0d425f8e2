package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Captures `errno` right after the call, and throws it where the function says that it failed.
///
/// The exception is `dev.recordwire.ffi.ErrnoException`. To get `errno` as a value rather,
/// declare the result as `IntResult`, `LongResult`, `DoubleResult` or `AddressResult` of that
/// package, without this annotation.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Errno {
  /// What the result looks like when the function failed.
  When when() default When.NATURAL;

  /// A result that means failure.
  enum When {
    /// Less than 0 for a whole number, NULL for a pointer.
    NATURAL,
    /// Less than 0, as the pointer -1 is that `mmap` returns.
    NEGATIVE,
    /// 0.
    ZERO,
    /// Anything but 0.
    NONZERO
  }
}
