package dev.recordwire.processor.kernels.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A type of elements: its view, the type in which loops compute with elements, and the Java types
/// by which a method takes or returns one.
///
/// The first Java type of each is the one that names it without an annotation, unless an earlier
/// element type has it.
public enum ElementType {
  INT8("Int8", ValueType.INT, ValueType.BYTE, ValueType.INT),
  INT16("Int16", ValueType.INT, ValueType.SHORT, ValueType.INT),
  INT32("Int32", ValueType.INT, ValueType.INT),
  INT64("Int64", ValueType.LONG, ValueType.LONG),
  FLOAT32("Float32", ValueType.FLOAT, ValueType.FLOAT),
  FLOAT64("Float64", ValueType.DOUBLE, ValueType.DOUBLE),
  BOOL("Bool", ValueType.BOOLEAN, ValueType.BOOLEAN),
  UINT16("Uint16", ValueType.INT, ValueType.CHAR, ValueType.INT),
  UINT8("Uint8", ValueType.INT, ValueType.INT, ValueType.SHORT),
  UINT32("Uint32", ValueType.LONG, ValueType.LONG),
  UINT64("Uint64", ValueType.LONG, ValueType.LONG),
  FLOAT16("Float16", ValueType.FLOAT, ValueType.FLOAT);

  private static final String PACKAGE = "dev.recordwire.array";

  private final String name;
  private final ValueType computed;

  @SuppressWarnings("ImmutableEnumChecker") // the list is immutable
  private final List<ValueType> javaTypes;

  ElementType(String name, ValueType computed, ValueType... javaTypes) {
    this.name = name;
    this.computed = computed;
    this.javaTypes = List.of(javaTypes);
  }

  /// Returns the element type that a Java type stands for without an annotation.
  public static ElementType natural(ValueType type) {
    for (ElementType each : values()) {
      if (each.javaTypes.getFirst() == type) {
        return each;
      }
    }
    throw new IllegalArgumentException(type.keyword());
  }

  /// Returns the element type of an annotation's simple name.
  public static Optional<ElementType> annotated(String simpleName) {
    for (ElementType each : values()) {
      if (each.name.equals(simpleName)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// The simple name of its annotation.
  public String annotation() {
    return name;
  }

  /// The Java types by which a method takes or returns an element.
  public List<ValueType> javaTypes() {
    return javaTypes;
  }

  /// The type of its numbers in the Java arrays of loops.
  public ValueType computed() {
    return computed;
  }

  public ClassType view() {
    return JavaType.topLevel(PACKAGE, name + "View");
  }

  /// The name of its constant in `TypeCode`.
  public String typeCode() {
    return name.toUpperCase(Locale.ROOT);
  }

  /// Whether a method that returns this Java type can return a number that no element is.
  public boolean refuses(ValueType returned) {
    return switch (this) {
      case INT8, INT16, UINT16 -> returned == ValueType.INT;
      case UINT8, UINT32 -> true;
      default -> false;
    };
  }

  /// Whether vectors hold elements as they are stored, so that nothing is converted.
  public boolean isVector() {
    return switch (this) {
      case INT32, INT64, UINT64, FLOAT32, FLOAT64 -> true;
      default -> false;
    };
  }
}
