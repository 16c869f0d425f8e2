package dev.recordwire.processor.model;

import dev.recordwire.processor.model.JavaType.ClassType;
import java.util.OptionalInt;

/// What a component is on the wire, and the Java type that carries it.
///
/// A new wire type is a new record here; the compiler then names every place that must know it.
public sealed interface WireType {
  /// The Java type of the component.
  JavaType carrier();

  /// The name in the wire format, for documentation.
  String wireName();

  /// The size on the wire where it is the same for every value.
  default OptionalInt fixedBytes() {
    return OptionalInt.empty();
  }

  /// Whether a length or count, of the record's width, stands before the value.
  default boolean prefixed() {
    return false;
  }

  /// One number or truth value.
  record Scalar(ScalarType scalar, JavaType carrier) implements WireType {
    @Override
    public String wireName() {
      return scalar.wireName();
    }

    @Override
    public OptionalInt fixedBytes() {
      return OptionalInt.of(scalar.bytes());
    }
  }

  /// A length, then that many bytes of strict UTF-8.
  record Text(JavaType carrier) implements WireType {
    @Override
    public String wireName() {
      return "utf8";
    }

    @Override
    public boolean prefixed() {
      return true;
    }
  }

  /// A length, then that many bytes.
  record Binary(JavaType carrier) implements WireType {
    @Override
    public String wireName() {
      return "binary";
    }

    @Override
    public boolean prefixed() {
      return true;
    }
  }

  /// A count, then the elements packed, copied into a Java array.
  record Array(ScalarType element, JavaType carrier) implements WireType {
    @Override
    public String wireName() {
      return element.wireName() + " array";
    }

    @Override
    public boolean prefixed() {
      return true;
    }
  }

  /// The same bytes as [Array], computed on where they lie.
  record View(ScalarType element) implements WireType {
    @Override
    public JavaType carrier() {
      return element.view();
    }

    @Override
    public String wireName() {
      return element.wireName() + " array";
    }

    @Override
    public boolean prefixed() {
      return true;
    }
  }

  /// The fields of another `@Wire` record, back to back, written and read by its own codec.
  record Struct(ClassType carrier, ClassType codec) implements WireType {
    @Override
    public String wireName() {
      return carrier.simpleName();
    }
  }
}
