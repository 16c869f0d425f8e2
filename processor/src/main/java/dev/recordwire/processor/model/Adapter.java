package dev.recordwire.processor.model;

import dev.recordwire.processor.model.JavaType.ClassType;

/// A user's class with the static methods `toWire` and `fromWire`.
///
/// @param carrier what it turns into something that has a wire type, and back
public record Adapter(ClassType type, JavaType carrier) {}
