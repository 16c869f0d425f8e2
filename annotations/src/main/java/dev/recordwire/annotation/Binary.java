package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Bytes: their number, then the bytes.
///
/// Carried by `byte[]` (a copy) or `java.lang.foreign.MemorySegment` (no copy).
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Binary {
  /// The most bytes that the binary may have, from 1 on, the length not counted; more are an
  /// error on both sides.
  int maxBytes() default Integer.MAX_VALUE;
}
