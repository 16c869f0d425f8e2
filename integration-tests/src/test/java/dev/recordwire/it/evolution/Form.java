package dev.recordwire.it.evolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The declarations of some types at one time. A declaration keeps its number when its name, id,
/// code or tag changes.
///
/// @param types the types, by their numbers
/// @param root the record whose payloads are written
record Form(Map<Integer, Def> types, int root) {
  Form {
    types = new TreeMap<>(types);
  }

  Def type(int number) {
    Def def = types.get(number);
    if (def == null) {
      throw new IllegalStateException("no type " + number);
    }
    return def;
  }

  /// This form with one type replaced.
  Form with(Def def) {
    Map<Integer, Def> changed = new TreeMap<>(types);
    changed.put(def.number(), def);
    return new Form(changed, root);
  }

  /// True if a union has a fallback, which holds records of unknown tags.
  boolean keepsVariants(Union union) {
    return union.keeping()
        && union.variants().stream()
            .allMatch(variant -> type(variant.struct()) instanceof Struct each && each.evolvable());
  }

  /// A declared type.
  sealed interface Def {
    int number();

    String name();

    Def renamed(String other);
  }

  /// A record.
  ///
  /// @param keeping true if it keeps unknown fields; only if it is evolvable
  record Struct(
      int number, String name, boolean evolvable, boolean uint16, boolean keeping, List<Part> parts)
      implements Def {
    Struct {
      parts = List.copyOf(parts);
    }

    Struct with(List<Part> other) {
      return new Struct(number, name, evolvable, uint16, keeping, other);
    }

    @Override
    public Struct renamed(String other) {
      return new Struct(number, other, evolvable, uint16, keeping, parts);
    }

    boolean keepsFields() {
      return evolvable && keeping;
    }

    Optional<Part> part(int wanted) {
      return parts.stream().filter(part -> part.number() == wanted).findFirst();
    }
  }

  /// A component.
  ///
  /// @param id 0 in packed records
  /// @param byDefault the text of its default
  record Part(int number, String name, int id, Type type, Optional<String> byDefault) {
    Part with(Type other) {
      return new Part(number, name, id, other, Optional.empty());
    }

    Part with(Optional<String> other) {
      return new Part(number, name, id, type, other);
    }

    Part withId(int other) {
      return new Part(number, name, other, type, byDefault);
    }

    Part renamed(String other) {
      return new Part(number, other, id, type, byDefault);
    }

    boolean isOptional() {
      return type instanceof Type.Maybe;
    }
  }

  /// An enum; its fallback is the number of a constant.
  record Choice(int number, String name, List<Constant> constants, Optional<Integer> fallback)
      implements Def {
    Choice {
      constants = List.copyOf(constants);
    }

    @Override
    public Choice renamed(String other) {
      return new Choice(number, other, constants, fallback);
    }

    Constant constant(int wanted) {
      return constants.stream().filter(each -> each.number() == wanted).findFirst().orElseThrow();
    }
  }

  record Constant(int number, String name, int code) {}

  /// A sealed interface; its records are numbers.
  ///
  /// @param keeping true if it has a fallback; only if all its records are evolvable
  record Union(int number, String name, boolean keeping, List<Variant> variants) implements Def {
    Union {
      variants = List.copyOf(variants);
    }

    @Override
    public Union renamed(String other) {
      return new Union(number, other, keeping, variants);
    }
  }

  record Variant(int tag, int struct) {}

  /// The type of a component, or of its elements.
  sealed interface Type {
    /// A value of Java's own.
    record Leaf(LeafKind kind) implements Type {}

    /// A declared type, by its number.
    record Named(int number) implements Type {}

    /// An enum that keeps unknown codes, by its number.
    record Open(int number) implements Type {}

    /// A sequence of elements.
    ///
    /// @param most its bound, or 0, as for arrays and views, which Java can't annotate everywhere
    record Many(Carrier carrier, Type element, int most) implements Type {
      public Many {
        most = carrier == Carrier.ARRAY || carrier == Carrier.VIEW ? 0 : most;
      }

      boolean isOfInts() {
        return element.equals(new Leaf(LeafKind.INT));
      }

      boolean isSet() {
        return carrier == Carrier.SET || carrier == Carrier.SORTED_SET;
      }
    }

    record Mapped(Type key, Type value) implements Type {}

    record Maybe(Type value) implements Type {}
  }

  /// The Java type of a sequence.
  enum Carrier {
    LIST,
    SET,
    SORTED_SET,
    ARRAY,
    VIEW
  }

  /// Java's own types, some of which are equal on the wire.
  enum LeafKind {
    INT("", "int", "Integer", "int32"),
    LONG("", "long", "Long", "int64"),
    DOUBLE("", "double", "Double", "float64"),
    CHAR("", "char", "Character", "uint16"),
    UINT16("@Uint16 ", "int", "Integer", "uint16"),
    STRING("", "String", "String", "utf8"),
    DECIMAL("", "BigDecimal", "BigDecimal", "decimal");

    final String annotation;
    final String type;
    final String boxed;
    final String wire;

    LeafKind(String annotation, String type, String boxed, String wire) {
      this.annotation = annotation;
      this.type = type;
      this.boxed = boxed;
      this.wire = wire;
    }
  }
}
