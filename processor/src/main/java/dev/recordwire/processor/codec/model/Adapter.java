package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;

/// A class with the static methods `toWire` and `fromWire`, declared by a user or by the runtime.
///
/// @param carrier the Java type that the class converts to a type that has a wire type, and back
public record Adapter(ClassType type, JavaType carrier) {}
