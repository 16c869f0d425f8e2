package dev.recordwire.it.tables;

import dev.recordwire.annotation.Wire;

/// A record that is a component of others, and has a table itself.
@Wire(table = true)
public record Point(float x, float y) {}
