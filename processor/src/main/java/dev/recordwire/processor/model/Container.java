package dev.recordwire.processor.model;

import dev.recordwire.processor.model.JavaType.ClassType;

/// A Java collection that can hold the elements of a sequence.
public enum Container {
  LIST("list", "List");

  private final String wireName;

  @SuppressWarnings("ImmutableEnumChecker") // it is immutable, though its list does not say so
  private final ClassType type;

  Container(String wireName, String type) {
    this.wireName = wireName;
    this.type = JavaType.topLevel("java.util", type);
  }

  /// The name in the wire format.
  public String wireName() {
    return wireName;
  }

  /// The collection's interface.
  public ClassType type() {
    return type;
  }
}
