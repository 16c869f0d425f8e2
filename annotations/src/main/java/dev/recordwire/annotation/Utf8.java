package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Text: its length in bytes, then strict UTF-8.
///
/// Carried by `String`, of which an unpaired surrogate is an encode error, or by `Utf8View`, which
/// looks at the received bytes.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Utf8 {
  /// The fixed number of bytes of the text, from 1 on: no length is then on the wire, and zeros
  /// fill the bytes after the text. A longer text, or a text that ends with U+0000, is an encode
  /// error. 0, the default, means a variable length.
  int bytes() default 0;

  /// The most bytes that the text may have, from 1 on, the length not counted; more are an error
  /// on both sides.
  int maxBytes() default Integer.MAX_VALUE;
}
