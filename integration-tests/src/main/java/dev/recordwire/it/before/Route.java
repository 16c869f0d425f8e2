package dev.recordwire.it.before;

import dev.recordwire.annotation.Wire;
import java.util.List;

/// A packed record that holds evolvable ones, which can change all the same.
@Wire
public record Route(Point from, List<Point> through, Point to) {}
