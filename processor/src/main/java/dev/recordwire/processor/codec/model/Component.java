package dev.recordwire.processor.codec.model;

/// A record component: its name and what it is on the wire.
///
/// @param name Java's name, which code and exceptions use
/// @param schemaName what it is called outside of Java
public record Component(String name, String schemaName, WireType type) {}
