package dev.recordwire.processor.codec.model;

import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.stream.Stream;

/// A component's wire type, and the Java type that carries it.
///
/// A new wire type is a new record here; the compiler then reports every switch that must handle
/// it.
public sealed interface WireType {
  /// The Java type of the component.
  JavaType carrier();

  /// The name in the wire format, for documentation.
  String wireName();

  /// Returns whether lengths or counts of the record's width stand before the value or inside it.
  default boolean prefixed() {
    return switch (this) {
      case Fixed _, Nested _ -> false;
      case Adapted(_, Variable wire) -> wire.prefixed();
      case Optional optional -> optional.value().prefixed();
      case BigNumber _, Text _, Binary _, Array _, View _, Sequence _, Mapping _, Bounded _ -> true;
    };
  }

  /// Returns whether the carrier, or a value in it, may be null.
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

  /// The records and unions whose codecs write the values, each as often as it occurs.
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

  /// Returns whether computing the size takes a look at every character or element, even if the
  /// codecs of nested records are quick.
  default boolean isSlowToSize() {
    return switch (this) {
      case Text text -> !text.isView();
      case Sequence sequence ->
          !(sequence.element() instanceof Fixed || sequence.element() instanceof Nested);
      case Mapping _ -> true;
      case Optional optional -> optional.value().isSlowToSize();
      case Adapted(_, Variable wire) -> wire.isSlowToSize();
      case Bounded bounded -> bounded.type().isSlowToSize();
      default -> false;
    };
  }

  /// Returns whether a value is written by a loop or by another codec.
  default boolean isLongToWrite() {
    return switch (this) {
      case Text text -> !text.isView();
      case Nested _, Sequence _, Mapping _ -> true;
      case Optional optional -> optional.value().isLongToWrite();
      case Adapted(_, Variable wire) -> wire.isLongToWrite();
      case Bounded bounded -> bounded.type().isLongToWrite();
      default -> false;
    };
  }

  /// Returns whether the type is a text, perhaps optional or adapted.
  default boolean isText() {
    return switch (this) {
      case Text _ -> true;
      case Optional optional -> optional.value().isText();
      case Adapted(_, Variable wire) -> wire.isText();
      case Bounded bounded -> bounded.type().isText();
      default -> false;
    };
  }

  /// A type whose values have one size, so that a codec reserves and checks neighbours as one run.
  sealed interface Fixed extends WireType {
    /// The size on the wire.
    int bytes();
  }

  /// A type whose size depends on the value.
  sealed interface Variable extends WireType {}

  /// A type that contains values of other types, and has methods of its own in generated code.
  sealed interface Compound extends Variable {}

  /// One number or truth value.
  record Scalar(ScalarType scalar, JavaType carrier) implements Fixed {
    /// Returns whether the carrier is an object, which may be null.
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

  /// A fixed number of elements packed, copied into a Java array or shown by a view.
  record FixedArray(ScalarType element, JavaType carrier, int count) implements Fixed {
    /// Returns whether a view shows the elements.
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

  /// Strict UTF-8, padded with zeros to a fixed number of bytes.
  record FixedText(JavaType carrier, int bytes) implements Fixed {
    /// Returns whether a view shows the bytes.
    public boolean isView() {
      return carrier.equals(RuntimeTypes.UTF8_VIEW);
    }

    @Override
    public String wireName() {
      return "utf8 of " + bytes;
    }
  }

  /// A value of a JDK class.
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

  /// An enum's constant as its code.
  ///
  /// @param carrier the enum, or an `OpenEnum` of it
  record Enumeration(EnumModel model, JavaType carrier) implements Fixed {
    /// Returns whether the carrier keeps unknown codes.
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

  /// A fixed-size value that an adapter makes from the carrier.
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

  /// A value of variable size that an adapter makes from the carrier.
  record Adapted(Adapter adapter, Variable wire) implements Variable {
    @Override
    public JavaType carrier() {
      return adapter.carrier();
    }

    @Override
    public String wireName() {
      return wire.wireName();
    }
  }

  /// A number whose size depends on its digits.
  record BigNumber(NumberType type) implements Variable {
    @Override
    public JavaType carrier() {
      return type.carrier();
    }

    @Override
    public String wireName() {
      return type.wireName();
    }
  }

  /// A length, then that many bytes of strict UTF-8.
  record Text(JavaType carrier) implements Variable {
    /// Returns whether a view shows the bytes.
    public boolean isView() {
      return carrier.equals(RuntimeTypes.UTF8_VIEW);
    }

    @Override
    public String wireName() {
      return "utf8";
    }
  }

  /// A length, then that many bytes.
  record Binary(JavaType carrier) implements Variable {
    @Override
    public String wireName() {
      return "binary";
    }
  }

  /// A count, then the elements packed, copied into a Java array.
  record Array(ScalarType element, JavaType carrier) implements Variable {
    @Override
    public String wireName() {
      return element.wireName() + " array";
    }
  }

  /// The same bytes as [Array], which a view uses where they lie.
  record View(ScalarType element) implements Variable {
    @Override
    public JavaType carrier() {
      return element.view();
    }

    @Override
    public String wireName() {
      return element.wireName() + " array";
    }
  }

  /// A value of another codec: a `@Wire` record's fields back to back, or the tag and the record of
  /// a `@Wire` sealed interface.
  ///
  /// @param view the class of the type's view, if it has one
  record Nested(ClassType carrier, ClassType codec, java.util.Optional<ClassType> view)
      implements Variable {
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
  }

  /// A byte for the presence, then the value if there is one.
  ///
  /// @param value the wire type of a present value; never boxed
  /// @param carrier the optional's type, or a nullable reference's own type
  record Optional(OptionalKind kind, WireType value, JavaType carrier) implements Compound {
    @Override
    public String wireName() {
      return "optional " + value.wireName();
    }
  }

  /// A type with a maximum number of elements or bytes.
  ///
  /// @param inBytes whether `max` counts bytes
  record Bounded(Variable type, int max, boolean inBytes) implements Variable {
    @Override
    public JavaType carrier() {
      return type.carrier();
    }

    @Override
    public String wireName() {
      return type.wireName();
    }

    /// The name of the annotation's member, and of the runtime's methods.
    public String limit() {
      return inBytes ? "maxBytes" : "maxCount";
    }
  }
}
