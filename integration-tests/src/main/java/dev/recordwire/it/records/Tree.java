package dev.recordwire.it.records;

import dev.recordwire.annotation.Wire;
import java.util.List;

/// A record that contains itself.
@Wire
public record Tree(int value, List<Tree> children) {}
