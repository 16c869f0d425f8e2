package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A count, then one byte an element, `00` or `01`.
///
/// Carried by `boolean[]` (a copy) or `BoolView` (no copy).
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface BoolArray {
  /// The fixed number of elements, from 1 on. No count is then on the wire, and an array with more
  /// or fewer elements is an encode error. 0, the default, means a variable count.
  int count() default 0;

  /// The most elements that the array may have, from 1 on; more are an error on both sides.
  int maxCount() default Integer.MAX_VALUE;
}
