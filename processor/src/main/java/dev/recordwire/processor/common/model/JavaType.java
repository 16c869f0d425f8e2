package dev.recordwire.processor.common.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A Java type, as generated code and messages name it.
///
/// It has no annotations; `toString()` is the qualified name in source.
public sealed interface JavaType {
  /// The name without packages, for messages to a reader who has imports.
  String simpleName();

  /// One of the eight primitive types.
  record Primitive(String name) implements JavaType {
    @Override
    public String simpleName() {
      return name;
    }

    @Override
    public JavaType boxed() {
      String box =
          switch (name) {
            case "char" -> "Character";
            case "int" -> "Integer";
            default -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
          };
      return topLevel("java.lang", box);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /// A class, interface, record or enum, by its package (empty for the unnamed one) and the simple
  /// names from the outermost class to its own.
  record ClassType(String packageName, List<String> simpleNames) implements JavaType {
    private static final Map<String, String> PRIMITIVES =
        Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Byte", "byte",
            "java.lang.Short", "short",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double",
            "java.lang.Character", "char");

    public ClassType {
      simpleNames = List.copyOf(simpleNames);
    }

    @Override
    public JavaType unboxed() {
      String primitive = PRIMITIVES.get(toString());
      return primitive == null ? this : new Primitive(primitive);
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

  /// A class with type arguments.
  record Generic(ClassType raw, List<JavaType> arguments) implements JavaType {
    public Generic {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String simpleName() {
      return raw.simpleName()
          + arguments.stream().map(JavaType::simpleName).collect(joining(", ", "<", ">"));
    }

    @Override
    public String toString() {
      return raw + arguments.stream().map(JavaType::toString).collect(joining(", ", "<", ">"));
    }
  }

  /// The classes in the type's name.
  default Stream<ClassType> classes() {
    return switch (this) {
      case Primitive _ -> Stream.of();
      case ClassType named -> Stream.of(named);
      case ArrayOf(JavaType element) -> element.classes();
      case Generic(ClassType raw, List<JavaType> arguments) ->
          Stream.concat(Stream.of(raw), arguments.stream().flatMap(JavaType::classes));
    };
  }

  /// Returns the type as a type argument: the box of a primitive, or the type itself.
  default JavaType boxed() {
    return this;
  }

  /// Returns the primitive in a box, or the type itself.
  default JavaType unboxed() {
    return this;
  }

  /// Returns a top-level class.
  static ClassType topLevel(String packageName, String simpleName) {
    return new ClassType(packageName, List.of(simpleName));
  }
}
