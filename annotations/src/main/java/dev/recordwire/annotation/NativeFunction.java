package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A C function, with the Java parameters and the result that a method declares.
///
/// | Java | C |
/// |---|---|
/// | `byte short int long float double` | the type of the same size |
/// | `char`, `boolean` | `uint16_t`, `bool` |
/// | `String` | `const char *`: a NUL-terminated UTF-8 copy that lives for the call |
/// | a view, an array, `MemorySegment` | a pointer to the first element |
/// | a record annotated [Struct] | the struct by value, or by pointer with [Pointer] |
/// | an array of such records | a pointer to the first struct |
/// | a functional interface | a function pointer, valid for the call |
/// | `Arena` | nothing: what the call makes for C lives in it rather than for the call |
///
/// A `String` result is copied from a NUL-terminated UTF-8 text, which C keeps unless [#release()]
/// names the function that frees it.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NativeFunction {
  /// The symbol, if it differs from the method's name.
  String value() default "";

  /// True to call the function without leaving Java's thread state, which is faster and lets it
  /// work directly in arrays on the heap.
  ///
  /// The garbage collector waits for the call: use it only for functions that return within
  /// microseconds for the sizes that they get, do not block, and do not call back.
  boolean critical() default false;

  /// The C function that frees the memory of a `String` result once it is copied, such as `"free"`;
  /// empty if C keeps the memory.
  String release() default "";
}
