package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The first of the arguments that C takes as `...`: it and those after it are passed the variadic
/// way, which differs from the ordinary one on some platforms.
///
/// ```java
/// @NativeFunction
/// int snprintf(byte[] out, @Count("out") long size, String format, @Variadic int first);
/// ```
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Variadic {}
