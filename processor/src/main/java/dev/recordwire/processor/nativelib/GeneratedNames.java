package dev.recordwire.processor.nativelib;

import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.JavaType.ClassType;

/// Names the classes that are generated.
final class GeneratedNames {
  private GeneratedNames() {}

  /// `Outer_InnerStruct` for `Outer.Inner` and the suffix `Struct`.
  static ClassType beside(ClassType type, String suffix) {
    return JavaType.topLevel(type.packageName(), String.join("_", type.simpleNames()) + suffix);
  }
}
