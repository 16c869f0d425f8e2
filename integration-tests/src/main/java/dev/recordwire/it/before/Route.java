package dev.recordwire.it.before;

import dev.recordwire.annotation.Wire;
import java.util.List;

/// A packed record of evolvable records, which can change inside it.
@Wire
public record Route(Point from, List<Point> through, Point to) {}
