package dev.recordwire.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a record of scalars a C struct: the processor generates `XxxStruct` beside it,
/// `Outer_InnerStruct` for a nested one, with its layout and the methods that read and write it.
///
/// Components are primitives, `MemorySegment` for a pointer, and other such records, in the order
/// of the C declaration; the layout is the C compiler's, padding included.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Struct {}
