package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The function returns a status, and the method throws if the status means failure.
///
/// ```java
/// @NativeFunction
/// @Status(text = "zError")
/// void compress(@Out byte[] to, long[] toLength, @In @Length byte[] from);
///
/// @NativeFunction
/// String zError(int status);
/// ```
///
/// The exception is `dev.recordwire.ffi.NativeStatusException`. A method that returns a whole
/// number returns the status of a success, in C's type; for a method that returns `void`, C returns
/// its status as an `int`. The arrays contain what C wrote whether it failed or not, and an
/// exception of a callback takes precedence over the status.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Status {
  /// The statuses that mean failure.
  When when() default When.NONZERO;

  /// The method of the same interface that returns a status's text for the exception's message: it
  /// takes the status and returns a `String`. It is a C function or a default method. Empty for
  /// none.
  String text() default "";

  /// A set of statuses that mean failure.
  enum When {
    /// Anything but 0.
    NONZERO,
    /// Less than 0.
    NEGATIVE,
    /// 0.
    ZERO
  }
}
