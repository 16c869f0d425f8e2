package dev.recordwire.processor.codec.model;

/// A record component: its names and its wire type.
///
/// @param name the Java name, which code and exceptions use
/// @param schemaName the name outside of Java
public record Component(String name, String schemaName, WireType type) {}
