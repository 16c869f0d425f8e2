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
/// A result `String` is copied from a NUL-terminated UTF-8 text, which stays C's own unless
/// [#release()] says how to give it back.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NativeFunction {
  /// The symbol, where it is not the method's name.
  String value() default "";

  /// Whether the function is called without leaving Java's thread state, which is faster and lets
  /// it work directly in arrays on the heap.
  ///
  /// The garbage collector waits for the call: only for functions that return within microseconds
  /// for the sizes they get, do not block, and do not call back.
  boolean critical() default false;

  /// The C function that takes back the memory of a `String` result once it is copied, such as
  /// `"free"`; empty where the memory is C's own.
  String release() default "";
}
