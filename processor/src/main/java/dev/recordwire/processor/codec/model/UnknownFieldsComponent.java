package dev.recordwire.processor.codec.model;

/// The component of an evolvable record that keeps unknown fields.
///
/// @param index the number of components declared before it
public record UnknownFieldsComponent(String name, int index) {}
