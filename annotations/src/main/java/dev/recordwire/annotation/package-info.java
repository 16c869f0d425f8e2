/// What a user writes: [Wire] on a record, and on its components the type each has on the wire.
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
/// The annotation says what is on the wire, the Java type says how you hold it. A component without
/// an annotation takes the natural wire type of its Java type: `int` is int32, `String` is utf8,
/// `double[]` is a float64 array, and another `@Wire` record is a struct.
@NullMarked
package dev.recordwire.annotation;

import org.jspecify.annotations.NullMarked;
