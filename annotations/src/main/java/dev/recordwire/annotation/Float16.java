package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An IEEE 754 number of two bytes: 11 significant bits, up to 65 504.
///
/// Carried by `float`, which is rounded to the nearest float16, ties to even; a larger value
/// becomes an infinity.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Float16 {}
