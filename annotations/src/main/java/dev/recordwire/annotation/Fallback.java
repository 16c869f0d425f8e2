package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The constant that every unknown code of an enum is read as.
///
/// A reader older than the writer so takes payloads that hold constants it does not know. Without
/// a fallback an unknown code is malformed. At most one constant of an enum is annotated so, and
/// it has a code of its own like the others.
///
/// ```java
/// enum Side {
///   @Code(1) BUY,
///   @Code(2) SELL,
///   @Code(0) @Fallback UNKNOWN
/// }
/// ```
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Fallback {}
