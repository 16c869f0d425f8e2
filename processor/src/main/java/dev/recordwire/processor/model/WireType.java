package dev.recordwire.processor.model;

import dev.recordwire.processor.model.JavaType.ClassType;

/// What a component is on the wire, and the Java type that carries it.
///
/// A new wire type is a new record here; the compiler then names every place that must know it.
public sealed interface WireType {
  /// The Java type of the component.
  JavaType carrier();

  /// The name in the wire format, for documentation.
  String wireName();

  /// Whether a length or count, of the record's width, stands before the value.
  default boolean prefixed() {
    return false;
  }

  /// A type whose values all have one size, so that neighbours are reserved and checked as one run.
  sealed interface Fixed extends WireType {
    /// The size on the wire.
    int bytes();
  }

  /// A type whose size depends on the value.
  sealed interface Variable extends WireType {}

  /// One number or truth value.
  record Scalar(ScalarType scalar, JavaType carrier) implements Fixed {
    @Override
    public String wireName() {
      return scalar.wireName();
    }

    @Override
    public int bytes() {
      return scalar.bytes();
    }
  }

  /// A length, then that many bytes of strict UTF-8.
  record Text(JavaType carrier) implements Variable {
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
  record Binary(JavaType carrier) implements Variable {
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
  record Array(ScalarType element, JavaType carrier) implements Variable {
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
  record View(ScalarType element) implements Variable {
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
  record Struct(ClassType carrier, ClassType codec) implements Variable {
    @Override
    public String wireName() {
      return carrier.simpleName();
    }
  }
}
