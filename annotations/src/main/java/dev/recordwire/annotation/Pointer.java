package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A value that C takes or returns by pointer: `@Pointer int x` is `const int *x`, and
/// `@Pointer Point p` is `const struct point *p`.
///
/// A parameter points to a copy that lives for the call, and C's changes to it are dropped: for an
/// out-parameter declare an array of one element. A result, and a parameter of a callback, is read
/// from the memory behind the pointer.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Pointer {}
