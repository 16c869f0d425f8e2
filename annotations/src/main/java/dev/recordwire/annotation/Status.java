package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The function returns a status, and the method throws where it means failure.
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
/// number returns the status of a success, and C has that type; to one that returns `void`, C's
/// `int` is the status and nothing else. What C wrote is in the arrays whether it failed or not,
/// and an exception of a callback goes before the status.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Status {
  /// Which statuses mean failure.
  When when() default When.NONZERO;

  /// The method of the same interface that says what a status means, in the exception's message:
  /// it takes the status and returns a `String`. It is a C function or a default method. Empty for
  /// none.
  String text() default "";

  /// A status that means failure.
  enum When {
    /// Anything but 0.
    NONZERO,
    /// Less than 0.
    NEGATIVE,
    /// 0.
    ZERO
  }
}
