package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a record a wire format: the processor generates `XxxCodec` in the record's package, with
/// the record's visibility.
///
/// The codec of a nested record is `Outer_InnerCodec`. The record has no type parameters, and
/// neither it nor a type around it is private or local.
///
/// A sealed interface is a wire format, too, if it permits only such records, each with a
/// [@Tag][Tag]: the tag is written first, then the record. One record may be its
/// [@Fallback][Fallback] instead.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Wire {
  /// The width of the lengths and counts that stand before this record's texts, binaries and
  /// arrays.
  ///
  /// A nested record follows its own setting.
  LengthPrefix lengths() default LengthPrefix.UINT32;

  /// The order of this record's components on the wire.
  ///
  /// A nested record follows its own setting.
  FieldOrder order() default FieldOrder.DECLARATION;

  /// True if components can be added and removed while old payloads and old readers are in use.
  ///
  /// An evolvable record starts with its length, and each of its components with a field header:
  /// this costs some bytes and a little time. The components of other records lie back to back, and
  /// both sides must agree on the record.
  boolean evolvable() default false;

  /// True if the processor also generates `XxxTable`: rows of this record side by side, in memory
  /// or in a file that is NumPy's `.npy`, with a view for each column.
  ///
  /// Every component has a fixed size then: numbers, enums, dates, texts under `@Utf8(bytes = n)`,
  /// arrays under `@Int32Array(count = n)` and its siblings, and records of these.
  boolean table() default false;

  /// True if the processor generates `XxxView`, too: the record in place, whose methods read each
  /// component from the bytes of a payload when they are called, and build nothing else.
  ///
  /// A sealed interface can have a view as well. A contained record or union that has no view is
  /// decoded where a view gets it.
  boolean view() default false;
}
