package dev.recordwire.it.before;

import dev.recordwire.annotation.Wire;

/// A point; the positions of its components are their ids.
@Wire(evolvable = true)
public record Point(int x, int y) {}
