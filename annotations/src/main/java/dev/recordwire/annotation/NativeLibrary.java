package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes an interface the Java side of a C library: the processor generates `XxxNative` beside it,
/// `Outer_InnerNative` for a nested one, whose `load()` opens the library and returns the
/// interface.
///
/// ```java
/// @NativeLibrary("m")
/// interface LibM {
///   @NativeFunction
///   double cbrt(double x);
/// }
///
/// LibM m = LibMNative.load();
/// ```
///
/// Every abstract method is a [NativeFunction]; default and static methods are unchanged. A
/// function is looked up at its first call, so a function that the installed version lacks does no
/// harm to the others.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NativeLibrary {
  /// The library: its name without the platform's decoration (`"z"` is `libz.so.1`, `libz.dylib`,
  /// `z.dll`), a path, which contains a slash, or `""` for the C library, which the JVM has loaded
  /// already.
  ///
  /// The system property `recordwire.library.NAME` overrides a name with a path.
  String value() default "";

  /// The resource folder that holds the library, one folder per platform in it: `"native"` for
  /// `native/linux-x86_64/libz.so`. Empty if the library is installed in the system.
  String bundledIn() default "";
}
