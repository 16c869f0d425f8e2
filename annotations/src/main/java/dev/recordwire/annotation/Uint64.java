package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An unsigned integer of eight bytes, 0 … 2⁶⁴ − 1.
///
/// Carried by `long`, which holds the bits: read them with [Long#toUnsignedString(long)] and
/// its siblings; or by `BigInteger`, which holds the number.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Uint64 {}
