package dev.recordwire.processor.model;

/// A record component: its name and what it is on the wire.
public record Component(String name, WireType type) {}
