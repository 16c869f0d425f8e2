/// The annotations that a user writes: [Wire] on a record, and on each component its type on the
/// wire.
///
/// ```java
/// @Wire
/// public record Reading(
///     @Int32 int id,
///     @Utf8 String name,
///     @Float64 double value,
///     @Float64Array Float64View samples) {}
/// ```
///
/// The annotation determines the bytes on the wire, the Java type how the program holds the value.
/// A component without an annotation takes the natural wire type of its Java type: `int` is int32,
/// `String` is utf8, `double[]` is a float64 array, and another `@Wire` record is a struct.
@NullMarked
package dev.recordwire.annotation;

import org.jspecify.annotations.NullMarked;
