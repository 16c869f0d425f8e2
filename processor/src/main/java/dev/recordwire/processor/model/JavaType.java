package dev.recordwire.processor.model;

import java.util.List;

/// A Java type as generated code and messages name it.
///
/// Annotations and type arguments are left behind; `toString()` is the qualified name in source.
public sealed interface JavaType {
  /// The name without packages, as a message to a reader who has imports.
  String simpleName();

  /// One of the eight primitive types.
  record Primitive(String name) implements JavaType {
    @Override
    public String simpleName() {
      return name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// A class, interface, record or enum, by its package (empty for the unnamed one) and the simple
  /// names from the outermost class to its own.
  record ClassType(String packageName, List<String> simpleNames) implements JavaType {
    public ClassType {
      simpleNames = List.copyOf(simpleNames);
    }

    @Override
    public String simpleName() {
      return String.join(".", simpleNames);
    }

    @Override
    public String toString() {
      return packageName.isEmpty() ? simpleName() : packageName + "." + simpleName();
    }
  }

  /// An array of another type.
  record ArrayOf(JavaType element) implements JavaType {
    @Override
    public String simpleName() {
      return element.simpleName() + "[]";
    }

    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /// A top-level class.
  static ClassType topLevel(String packageName, String simpleName) {
    return new ClassType(packageName, List.of(simpleName));
  }
}
