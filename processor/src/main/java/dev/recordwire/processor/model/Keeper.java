package dev.recordwire.processor.model;

/// The component of an evolvable record that keeps the fields that no other component knows.
///
/// @param place how many components are declared before it
public record Keeper(String name, int place) {}
