package dev.recordwire.it.before;

import dev.recordwire.annotation.Wire;

/// A place, known by the positions of its components.
@Wire(evolvable = true)
public record Point(int x, int y) {}
