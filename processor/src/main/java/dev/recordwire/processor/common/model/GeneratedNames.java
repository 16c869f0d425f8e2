package dev.recordwire.processor.common.model;

import dev.recordwire.processor.common.model.JavaType.ClassType;

/// The names of generated classes.
public final class GeneratedNames {
  private GeneratedNames() {}

  /// Returns `Outer_InnerStruct` for `Outer.Inner` and the suffix `Struct`.
  public static ClassType beside(ClassType type, String suffix) {
    return JavaType.topLevel(type.packageName(), String.join("_", type.simpleNames()) + suffix);
  }
}
