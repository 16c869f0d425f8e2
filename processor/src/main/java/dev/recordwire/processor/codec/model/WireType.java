package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.stream.Stream;

/// What a component is on the wire, and the Java type that carries it.
///
/// A new wire type is a new record here; the compiler then names every place that must know it.
public sealed interface WireType {
  /// The Java type of the component.
  JavaType carrier();

  /// The name in the wire format, for documentation.
  String wireName();

  /// Whether lengths or counts of the record's width stand before the value or inside it.
  default boolean prefixed() {
    return false;
  }

  /// Whether the carrier, or something that it holds, may be null.
  default boolean holdsNull() {
    return switch (this) {
      case Optional(OptionalKind kind, WireType value, _) ->
          kind == OptionalKind.NULLABLE || value.holdsNull();
      case Sequence sequence -> sequence.element().holdsNull();
      case Mapping mapping -> mapping.key().holdsNull() || mapping.value().holdsNull();
      case Adapted(_, Variable wire) -> wire.holdsNull();
      case Bounded bounded -> bounded.type().holdsNull();
      default -> false;
    };
  }

  /// The records and unions whose codecs its values are written by, each as often as it occurs.
  default Stream<Nested> nested() {
    return switch (this) {
      case Nested nested -> Stream.of(nested);
      case Optional optional -> optional.value().nested();
      case Sequence sequence -> sequence.element().nested();
      case Mapping mapping -> Stream.concat(mapping.key().nested(), mapping.value().nested());
      case Adapted(_, Variable wire) -> wire.nested();
      case Bounded bounded -> bounded.type().nested();
      default -> Stream.empty();
    };
  }

  /// Whether its size takes a look at every character or element.
  default boolean isSlowToSize() {
    return switch (this) {
      case Text _, Nested _, Sequence _, Mapping _ -> true;
      case Optional optional -> optional.value().isSlowToSize();
      case Adapted(_, Variable wire) -> wire.isSlowToSize();
      case Bounded bounded -> bounded.type().isSlowToSize();
      default -> false;
    };
  }

  /// Whether it is a text, perhaps one that may be absent, or that carries a type of the user's.
  default boolean isText() {
    return switch (this) {
      case Text _ -> true;
      case Optional optional -> optional.value().isText();
      case Adapted(_, Variable wire) -> wire.isText();
      case Bounded bounded -> bounded.type().isText();
      default -> false;
    };
  }

  /// A type whose values all have one size, so that neighbours are reserved and checked as one run.
  sealed interface Fixed extends WireType {
    /// The size on the wire.
    int bytes();
  }

  /// A type whose size depends on the value.
  sealed interface Variable extends WireType {}

  /// A type that holds values of other types, and has methods of its own in generated code.
  sealed interface Compound extends Variable {}

  /// One number or truth value.
  record Scalar(ScalarType scalar, JavaType carrier) implements Fixed {
    /// Whether the carrier is an object, which may be null.
    public boolean isBoxed() {
      return !(carrier instanceof JavaType.Primitive);
    }

    @Override
    public String wireName() {
      return scalar.wireName();
    }

    @Override
    public int bytes() {
      return scalar.bytes();
    }
  }

  /// So many elements packed, copied into a Java array or shown by a view.
  record FixedArray(ScalarType element, JavaType carrier, int count) implements Fixed {
    /// Whether a view shows the elements.
    public boolean isView() {
      return !(carrier instanceof JavaType.ArrayOf);
    }

    @Override
    public String wireName() {
      return element.wireName() + " array of " + count;
    }

    @Override
    public int bytes() {
      return count * element.bytes();
    }
  }

  /// Strict UTF-8, and zeros up to a fixed number of bytes.
  record FixedText(JavaType carrier, int bytes) implements Fixed {
    @Override
    public String wireName() {
      return "utf8 of " + bytes;
    }
  }

  /// A value of one of the JDK's own classes.
  record Value(ValueType type) implements Fixed {
    @Override
    public JavaType carrier() {
      return type.carrier();
    }

    @Override
    public String wireName() {
      return type.wireName();
    }

    @Override
    public int bytes() {
      return type.bytes();
    }
  }

  /// An enum's constant, by its code.
  ///
  /// @param carrier the enum, or what holds a constant of it or a code that it does not know
  record Enumeration(EnumModel model, JavaType carrier) implements Fixed {
    /// Whether codes that the enum does not know are kept.
    public boolean isOpen() {
      return carrier instanceof JavaType.Generic;
    }

    @Override
    public String wireName() {
      return (isOpen() ? "open " : "") + model.type().simpleName();
    }

    @Override
    public int bytes() {
      return model.bytes();
    }
  }

  /// What an adapter makes of the carrier, of a fixed size.
  record AdaptedFixed(Adapter adapter, Fixed wire) implements Fixed {
    @Override
    public JavaType carrier() {
      return adapter.carrier();
    }

    @Override
    public String wireName() {
      return wire.wireName();
    }

    @Override
    public int bytes() {
      return wire.bytes();
    }
  }

  /// What an adapter makes of the carrier.
  record Adapted(Adapter adapter, Variable wire) implements Variable {
    @Override
    public JavaType carrier() {
      return adapter.carrier();
    }

    @Override
    public String wireName() {
      return wire.wireName();
    }

    @Override
    public boolean prefixed() {
      return wire.prefixed();
    }
  }

  /// A number of as many bytes as it has digits.
  record BigNumber(NumberType type) implements Variable {
    @Override
    public JavaType carrier() {
      return type.carrier();
    }

    @Override
    public String wireName() {
      return type.wireName();
    }

    @Override
    public boolean prefixed() {
      return true;
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

  /// What another codec writes and reads: a `@Wire` record's fields back to back, or the tag and
  /// the record of a `@Wire` sealed interface.
  record Nested(ClassType carrier, ClassType codec) implements Variable {
    @Override
    public String wireName() {
      return carrier.simpleName();
    }
  }

  /// A count, then the elements.
  ///
  /// @param carrier the collection or array, with the type of its elements
  record Sequence(Container container, WireType element, JavaType carrier) implements Compound {
    @Override
    public String wireName() {
      String name = container.kind() == Container.Kind.SET ? "set of " : "list of ";
      return name + element.wireName();
    }

    @Override
    public boolean prefixed() {
      return true;
    }
  }

  /// A count, then key, value, key, value.
  ///
  /// @param carrier the map, with the types of its keys and values
  record Mapping(Container container, WireType key, WireType value, JavaType carrier)
      implements Compound {
    @Override
    public String wireName() {
      return "map of " + key.wireName() + " to " + value.wireName();
    }

    @Override
    public boolean prefixed() {
      return true;
    }
  }

  /// A byte that says whether there is a value, then the value.
  ///
  /// @param value what it is where there is one; never boxed
  /// @param carrier what holds it, or for a reference that may be null its own type
  record Optional(OptionalKind kind, WireType value, JavaType carrier) implements Compound {
    @Override
    public String wireName() {
      return "optional " + value.wireName();
    }

    @Override
    public boolean prefixed() {
      return value.prefixed();
    }
  }

  /// What may not have more than so many elements, or so many bytes.
  ///
  /// @param inBytes whether `most` counts bytes
  record Bounded(Variable type, int most, boolean inBytes) implements Variable {
    @Override
    public JavaType carrier() {
      return type.carrier();
    }

    @Override
    public String wireName() {
      return type.wireName();
    }

    @Override
    public boolean prefixed() {
      return true;
    }

    /// The name of the annotation's member, and of the runtime's methods.
    public String limit() {
      return inBytes ? "maxBytes" : "maxCount";
    }
  }
}
