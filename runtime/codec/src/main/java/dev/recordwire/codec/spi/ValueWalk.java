package dev.recordwire.codec.spi;

/// Moves over one value; generated code passes the walks over the values of one component.
@FunctionalInterface
public interface ValueWalk {
  /// Moves behind the value that comes next, and returns whether it is sound.
  boolean walk(WireWalk in);
}
