package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Text: its length in bytes, then strict UTF-8.
///
/// Carried by `String`; an unpaired surrogate is an encode error.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Utf8 {
  /// How many bytes the text always takes, from 1 on: no length is then on the wire, and zeros fill
  /// what the text leaves. A longer text, or one that ends with U+0000, is an encode error. 0, the
  /// default, says that the length varies.
  int bytes() default 0;

  /// The most bytes that there may be, the length not counted; more are an error on both sides.
  int maxBytes() default Integer.MAX_VALUE;
}
