package dev.recordwire.it.evolution;

import static dev.recordwire.it.evolution.Defaults.pick;

import dev.recordwire.it.evolution.Form.Carrier;
import dev.recordwire.it.evolution.Form.Choice;
import dev.recordwire.it.evolution.Form.LeafKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Draws a component's type, and from each type the next.
final class TypeSteps {
  private final Random random;

  TypeSteps(Random random) {
    this.random = random;
  }

  private boolean chance(int outOf) {
    return random.nextInt(outOf) == 0;
  }

  private Form.Type leaf(List<Form.Type> held) {
    return held.isEmpty() || chance(3)
        ? new Form.Type.Leaf(pick(List.of(LeafKind.values()), random))
        : pick(held, random);
  }

  /// A type of Java's own values, or of the given types.
  Form.Type draw(List<Form.Type> held) {
    Form.Type type = leaf(held);
    int most = chance(5) ? random.nextInt(1, 4) : 0;
    return switch (random.nextInt(10)) {
      case 0 -> new Form.Type.Many(Carrier.LIST, type, most);
      case 1, 2 -> new Form.Type.Many(Carrier.SET, type, most);
      case 3 -> new Form.Type.Mapped(type, leaf(held));
      case 4 -> new Form.Type.Mapped(leaf(List.of()), type);
      case 5 -> new Form.Type.Maybe(type);
      case 6 -> new Form.Type.Many(Carrier.SET, new Form.Type.Maybe(type), 0);
      case 7 -> new Form.Type.Many(pick(List.of(Carrier.ARRAY, Carrier.VIEW), random), INT, most);
      default -> type;
    };
  }

  private static final Form.Type INT = new Form.Type.Leaf(LeafKind.INT);

  /// The next type of a component.
  ///
  /// @param held the types that it may contain
  Form.Type next(Form.Type type, Form form, List<Form.Type> held) {
    return switch (type) {
      case Form.Type other when !opened(other, form).equals(other) && chance(2) ->
          opened(other, form);
      case Form.Type.Maybe(Form.Type value) when chance(2) -> value;
      case Form.Type.Many many when many.isOfInts() ->
          new Form.Type.Many(pick(List.of(Carrier.values()), random), INT, bound(many));
      case Form.Type.Many many when !chance(3) ->
          new Form.Type.Many(carrier(many), many.element(), bound(many));
      case Form.Type.Leaf(LeafKind kind) when kind == LeafKind.CHAR && chance(2) ->
          new Form.Type.Leaf(LeafKind.UINT16);
      case Form.Type other when chance(2) && !(other instanceof Form.Type.Maybe) ->
          new Form.Type.Maybe(other);
      default -> draw(held);
    };
  }

  /// The type with its enum opened or closed.
  private static Form.Type opened(Form.Type type, Form form) {
    return switch (type) {
      case Form.Type.Named(int number) when form.type(number) instanceof Choice ->
          new Form.Type.Open(number);
      case Form.Type.Open(int number) -> new Form.Type.Named(number);
      case Form.Type.Many many ->
          new Form.Type.Many(many.carrier(), opened(many.element(), form), many.most());
      case Form.Type.Mapped(Form.Type key, Form.Type value) ->
          new Form.Type.Mapped(opened(key, form), value);
      case Form.Type.Maybe(Form.Type value) -> new Form.Type.Maybe(opened(value, form));
      default -> type;
    };
  }

  private int bound(Form.Type.Many many) {
    return chance(3) ? random.nextInt(1, 5) : many.most();
  }

  private Carrier carrier(Form.Type.Many many) {
    List<Carrier> carriers = new ArrayList<>(List.of(Carrier.LIST, Carrier.SET));
    boolean isText = many.element().equals(new Form.Type.Leaf(LeafKind.STRING));
    if (isText) {
      carriers.add(Carrier.ARRAY);
    }
    if (isText || many.element().equals(new Form.Type.Leaf(LeafKind.DECIMAL))) {
      carriers.add(Carrier.SORTED_SET);
    }
    return pick(carriers, random);
  }
}
