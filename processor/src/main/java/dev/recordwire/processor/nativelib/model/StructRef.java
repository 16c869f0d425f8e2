package dev.recordwire.processor.nativelib.model;

import dev.recordwire.processor.model.JavaType.ClassType;

/// A record annotated `@Struct`, as others use it.
///
/// @param type the record
/// @param generated its `XxxStruct`
/// @param shape the C struct in the words of GraalVM, such as `struct(jint, padding(4), jdouble)`
public record StructRef(ClassType type, ClassType generated, String shape) {}
