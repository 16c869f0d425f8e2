package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The first of the arguments that C takes as `...`: this and the following arguments are passed as
/// variadic arguments, which differ from ordinary ones on some platforms.
///
/// ```java
/// @NativeFunction
/// int snprintf(byte[] out, @Count("out") long size, String format, @Variadic int first);
/// ```
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Variadic {}
