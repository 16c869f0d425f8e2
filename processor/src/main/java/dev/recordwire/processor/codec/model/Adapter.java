package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;

/// A class, a user's or the runtime's, with the static methods `toWire` and `fromWire`.
///
/// @param carrier what it turns into something that has a wire type, and back
public record Adapter(ClassType type, JavaType carrier) {}
