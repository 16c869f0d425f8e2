package dev.recordwire.it.evolution;

import dev.recordwire.it.evolution.Form.Choice;
import dev.recordwire.it.evolution.Form.Def;
import dev.recordwire.it.evolution.Form.LeafKind;
import dev.recordwire.it.evolution.Form.Part;
import dev.recordwire.it.evolution.Form.Struct;
import dev.recordwire.it.evolution.Form.Union;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The value that a reader of one form must get from a writer of another form, derived from the
/// meaning of the two forms, without their bytes.
final class Expectation {
  /// A payload that the reader must refuse.
  @SuppressWarnings("serial")
  static final class Refused extends Exception {
    Refused(String reason) {
      super(reason);
    }
  }

  private final Form writer;
  private final Form reader;
  private final List<Form> after;

  /// @param after the forms that were accepted after the writer's, up to the reader's; none for an
  ///     older reader. The first of them that has a component unknown to the writer determines its
  ///     value.
  Expectation(Form writer, Form reader, List<Form> after) {
    this.writer = writer;
    this.reader = reader;
    this.after = after;
  }

  Value of(Value written) throws Refused {
    return of(written, new Form.Type.Named(writer.root()), new Form.Type.Named(reader.root()));
  }

  private Value of(Value value, Form.Type from, Form.Type to) throws Refused {
    return switch (to) {
      case Form.Type.Leaf(LeafKind kind) -> {
        require(
            from instanceof Form.Type.Leaf(LeafKind was) && was.wire.equals(kind.wire), from, to);
        yield value;
      }
      case Form.Type.Named(int number) -> {
        require(number == declared(from), from, to);
        yield named(value, number);
      }
      case Form.Type.Open(int number) -> {
        require(number == declared(from), from, to);
        yield open(((Value.Picked) value).constant(), number);
      }
      case Form.Type.Maybe(Form.Type inner) -> {
        if (!(from instanceof Form.Type.Maybe(Form.Type was))
            || !(value instanceof Value.Perhaps perhaps)) {
          throw unlike(from, to);
        }
        yield perhaps.one().isEmpty()
            ? perhaps
            : new Value.Perhaps(List.of(of(perhaps.one().getFirst(), was, inner)));
      }
      case Form.Type.Mapped(Form.Type key, Form.Type mapped) -> {
        if (!(from instanceof Form.Type.Mapped(Form.Type keyWas, Form.Type was))) {
          throw unlike(from, to);
        }
        List<Value> keys = new ArrayList<>();
        List<Value> entries = new ArrayList<>();
        for (Value each : ((Value.Elements) value).values()) {
          Value.Entry entry = (Value.Entry) each;
          keys.add(of(entry.key(), keyWas, key));
          entries.add(new Value.Entry(keys.getLast(), of(entry.value(), was, mapped)));
        }
        distinct(keys, key);
        yield Value.Elements.inAnyOrder(entries);
      }
      case Form.Type.Many many -> {
        if (!(from instanceof Form.Type.Many was)) {
          throw unlike(from, to);
        }
        List<Value> elements = new ArrayList<>();
        for (Value each : ((Value.Elements) value).values()) {
          elements.add(of(each, was.element(), many.element()));
        }
        if (many.most() > 0 && elements.size() > many.most()) {
          throw new Refused("more than " + many.most());
        }
        if (many.isSet()) {
          distinct(elements, many.element());
          yield Value.Elements.inAnyOrder(elements);
        }
        yield new Value.Elements(elements);
      }
    };
  }

  private void distinct(List<Value> values, Form.Type type) throws Refused {
    Set<Value> seen = new HashSet<>();
    for (Value value : values) {
      if (!holdsArrays(value, type) && !seen.add(value.asKey())) {
        throw new Refused("repeats " + value);
      }
    }
  }

  /// True if a value contains a Java array, so that it equals only itself.
  private boolean holdsArrays(Value value, Form.Type type) {
    return switch (type) {
      case Form.Type.Leaf _, Form.Type.Open _ -> false;
      case Form.Type.Maybe(Form.Type inner) ->
          ((Value.Perhaps) value).one().stream().anyMatch(each -> holdsArrays(each, inner));
      case Form.Type.Many many ->
          many.carrier() == Form.Carrier.ARRAY
              || ((Value.Elements) value)
                  .values().stream().anyMatch(each -> holdsArrays(each, many.element()));
      case Form.Type.Mapped(Form.Type key, Form.Type mapped) ->
          ((Value.Elements) value)
              .values().stream()
                  .map(each -> (Value.Entry) each)
                  .anyMatch(
                      each -> holdsArrays(each.key(), key) || holdsArrays(each.value(), mapped));
      case Form.Type.Named _ ->
          value instanceof Value.Fields fields
              && ((Struct) reader.type(fields.struct()))
                  .parts().stream()
                      .anyMatch(
                          part ->
                              holdsArrays(
                                  Objects.requireNonNull(fields.parts().get(part.number())),
                                  part.type()));
    };
  }

  /// The number of the declared type, open or not.
  private static int declared(Form.Type type) {
    return switch (type) {
      case Form.Type.Named(int number) -> number;
      case Form.Type.Open(int number) -> number;
      default -> -1;
    };
  }

  private Value open(int constant, int number) {
    return ((Choice) reader.type(number))
            .constants().stream().anyMatch(each -> each.number() == constant)
        ? new Value.Picked(constant)
        : new Value.Code(((Choice) writer.type(number)).constant(constant).code());
  }

  private Value named(Value value, int number) throws Refused {
    Def from = writer.type(number);
    return switch (reader.type(number)) {
      case Choice choice -> {
        int constant = ((Value.Picked) value).constant();
        if (choice.constants().stream().anyMatch(each -> each.number() == constant)) {
          yield value;
        }
        yield new Value.Picked(
            choice.fallback().orElseThrow(() -> new Refused("unknown constant " + constant)));
      }
      case Union union -> {
        int struct = ((Value.Fields) value).struct();
        if (union.variants().stream().noneMatch(each -> each.struct() == struct)) {
          if (reader.keepsVariants(union)) {
            yield new Value.Stranger(tag((Union) from, struct), value);
          }
          throw new Refused("unknown variant " + struct);
        }
        yield named(value, struct);
      }
      case Struct struct -> struct((Value.Fields) value, (Struct) from, struct);
    };
  }

  private Value struct(Value.Fields value, Struct from, Struct to) throws Refused {
    List<Integer> were = from.parts().stream().map(Part::number).toList();
    List<Integer> are = to.parts().stream().map(Part::number).toList();
    if (from.evolvable() != to.evolvable() || (!to.evolvable() && !were.equals(are))) {
      throw new Refused("another layout");
    }
    Map<Integer, Value> parts = new HashMap<>();
    for (Part part : to.parts()) {
      Optional<Part> was = from.part(part.number());
      Value written = value.parts().get(part.number());
      if (to.evolvable()) {
        parts.put(part.number(), evolvable(written, was, part, to));
      } else {
        parts.put(part.number(), of(written(written), was.orElseThrow().type(), part.type()));
      }
    }
    return new Value.Fields(
        to.number(), parts, to.keepsFields() ? kept(value, from, to) : Map.of());
  }

  private static int tag(Union union, int struct) {
    return union.variants().stream()
        .filter(each -> each.struct() == struct)
        .findFirst()
        .orElseThrow()
        .tag();
  }

  /// The fields that the reader does not know.
  private static Map<Integer, Value> kept(Value.Fields value, Struct from, Struct to) {
    Map<Integer, Value> kept = new HashMap<>();
    for (int i = 0; i < from.parts().size(); i++) {
      Part part = from.parts().get(i);
      Value written = written(value.parts().get(part.number()));
      if (to.part(part.number()).isEmpty() && !written.equals(Value.Perhaps.NONE)) {
        kept.put(part.id() > 0 ? part.id() : i + 1, written);
      }
    }
    return kept;
  }

  private static Value written(@Nullable Value value) {
    return Objects.requireNonNull(value);
  }

  private Value evolvable(@Nullable Value written, Optional<Part> was, Part part, Struct to)
      throws Refused {
    if (was.isEmpty() || Value.Perhaps.NONE.equals(written)) {
      return absent(part, to);
    }
    Form.Type from = was.get().type();
    Value value = written(written);
    if (from instanceof Form.Type.Maybe(Form.Type inner)
        && value instanceof Value.Perhaps perhaps) {
      from = inner;
      value = perhaps.one().getFirst();
    }
    return part.type() instanceof Form.Type.Maybe(Form.Type inner)
        ? new Value.Perhaps(List.of(of(value, from, inner)))
        : of(value, from, part.type());
  }

  /// The value of a component that is missing in the payload: its value in the first form in which
  /// it is not merely absent.
  private Value absent(Part part, Struct to) throws Refused {
    List<Part> meanings = new ArrayList<>();
    for (Form form : after) {
      if (form.types().get(to.number()) instanceof Struct struct && struct.evolvable()) {
        struct.part(part.number()).ifPresent(meanings::add);
      }
    }
    if (after.isEmpty()) {
      meanings.add(part);
    }
    Optional<Part> first = meanings.stream().filter(each -> !each.isOptional()).findFirst();
    if (first.isEmpty()) {
      return Value.Perhaps.NONE;
    }
    if (first.get().byDefault().isEmpty()) {
      throw new Refused("no " + part.name());
    }
    Value byDefault = Defaults.value(first.get());
    return part.isOptional() ? new Value.Perhaps(List.of(byDefault)) : byDefault;
  }

  private static void require(boolean condition, Form.Type from, Form.Type to) throws Refused {
    if (!condition) {
      throw unlike(from, to);
    }
  }

  private static Refused unlike(Form.Type from, Form.Type to) {
    return new Refused("another type, %s and not %s".formatted(from, to));
  }
}
