package dev.recordwire.it.after;

import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Wire;

/// The point with one more component at its end.
@Wire(evolvable = true)
public record Point(int x, int y, @Default("7") int z) {}
