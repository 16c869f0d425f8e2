package dev.recordwire.processor.codec.model;

/// The component of an evolvable record that keeps the fields that no other component knows.
///
/// @param index how many components are declared before it
public record UnknownFieldsComponent(String name, int index) {}
