// Longer than 400 lines: the changes of a form draw from one source of randomness, step by step.
package dev.recordwire.it.evolution;

import static dev.recordwire.it.evolution.Defaults.pick;

import dev.recordwire.it.evolution.Form.Choice;
import dev.recordwire.it.evolution.Form.Constant;
import dev.recordwire.it.evolution.Form.Def;
import dev.recordwire.it.evolution.Form.Part;
import dev.recordwire.it.evolution.Form.Struct;
import dev.recordwire.it.evolution.Form.Union;
import dev.recordwire.it.evolution.Form.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Draws a first form, and from each form the next: changes that people make to declarations, good
/// and bad.
///
/// Each step changes a type in one way, since two changes can look like a third: removing a
/// component and adding another with its id looks like a rename. The type itself may be renamed in
/// the same step.
final class Steps {
  private static final int LATEST = 40;

  private final Random random;
  private final TypeSteps types;
  private int numbers;

  /// Removed components that may come back, by the number of their type.
  private final Map<Integer, List<Part>> removed = new HashMap<>();

  private final Map<Integer, List<Constant>> retired = new HashMap<>();

  Steps(Random random) {
    this.random = random;
    types = new TypeSteps(random);
  }

  private int number() {
    return ++numbers;
  }

  private boolean chance(int outOf) {
    return random.nextInt(outOf) == 0;
  }

  // The first form.

  Form first() {
    Form form = new Form(Map.of(), 0);
    List<Form.Type> held = new ArrayList<>();
    int choice = number();
    form = form.with(choice(choice));
    held.add(new Form.Type.Named(choice));
    held.add(new Form.Type.Open(choice));
    for (int i = random.nextInt(3); i > 0; i--) {
      Struct struct = struct(form, held, !chance(4));
      form = form.with(struct);
      held.add(new Form.Type.Named(struct.number()));
      if (chance(2)) {
        Union union =
            new Union(
                number(),
                "U" + numbers,
                chance(2),
                List.of(new Variant(random.nextInt(3), struct.number())));
        form = form.with(union);
        held.add(new Form.Type.Named(union.number()));
      }
    }
    // The last type contains the others.
    List<Form.Type> last = held.subList(held.size() - 2, held.size());
    Struct root = struct(form, chance(2) ? held : last, chance(2));
    return new Form(form.with(root).types(), root.number());
  }

  private Choice choice(int number) {
    List<Constant> constants = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      constants.add(new Constant(number(), "C" + numbers, i));
    }
    Optional<Integer> fallback =
        chance(3) ? Optional.empty() : Optional.of(constants.getFirst().number());
    return new Choice(number, "E" + number, constants, fallback);
  }

  private Struct struct(Form form, List<Form.Type> held, boolean evolvable) {
    int number = number();
    boolean stated = evolvable && chance(2);
    List<Part> parts = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      parts.add(part(form, held, evolvable, stated ? parts.size() + 1 : 0));
    }
    return new Struct(number, "S" + number, evolvable, chance(4), chance(3), parts);
  }

  private Part part(Form form, List<Form.Type> held, boolean evolvable, int id) {
    Form.Type type = types.draw(held);
    Optional<String> byDefault =
        evolvable && !chance(3) ? Defaults.of(type, form, random) : Optional.empty();
    return new Part(number(), "p" + numbers, id, type, byDefault);
  }

  // The next form.

  /// Another form of the same types.
  Form next(Form form) {
    Form next = form;
    for (int i = chance(4) ? 2 : 1; i > 0; i--) {
      Def def = pick(List.copyOf(form.types().values()), random);
      if (next.type(def.number()).equals(def)) {
        next = changed(next, def);
      }
    }
    if (chance(4)) {
      Def def = pick(List.copyOf(next.types().values()), random);
      next = next.with(def.renamed(def.name().charAt(0) + "x" + number()));
    }
    return next;
  }

  private Form changed(Form form, Def def) {
    return switch (def) {
      case Choice choice -> withDefaults(form.with(choice(choice)), choice.number());
      case Union union -> union(form, union);
      case Struct struct -> form.with(struct(form, struct));
    };
  }

  private Choice choice(Choice choice) {
    List<Constant> constants = new ArrayList<>(choice.constants());
    Optional<Integer> fallback = choice.fallback();
    int at = random.nextInt(constants.size());
    Constant one = constants.get(at);
    List<Constant> gone = retired.computeIfAbsent(choice.number(), _ -> new ArrayList<>());
    switch (random.nextInt(6)) {
      case 0, 1 -> {
        Set<Integer> used = new HashSet<>();
        constants.forEach(each -> used.add(each.code()));
        boolean again = !gone.isEmpty() && chance(2);
        Constant old = again ? pick(gone, random) : one;
        Constant added =
            again && chance(2)
                ? old
                : new Constant(number(), "C" + numbers, fresh(used, old, again));
        if (!used.contains(added.code())) {
          constants.add(added);
        }
      }
      case 2 -> {
        if (constants.size() > 1 && !fallback.equals(Optional.of(one.number()))) {
          constants.remove(at);
          gone.add(one);
        }
      }
      case 3 -> constants.set(at, new Constant(one.number(), "C" + number(), one.code()));
      case 4 -> {
        int code = chance(3) ? 300 : random.nextInt(1, LATEST);
        if (constants.stream().noneMatch(each -> each.code() == code)) {
          constants.set(at, new Constant(one.number(), one.name(), code));
        }
      }
      default -> fallback = chance(3) ? Optional.empty() : Optional.of(one.number());
    }
    return new Choice(choice.number(), choice.name(), constants, fallback);
  }

  private int fresh(Set<Integer> used, Constant old, boolean again) {
    if (again) {
      return old.code();
    }
    int code = random.nextInt(1, LATEST);
    while (used.contains(code)) {
      code = random.nextInt(1, LATEST);
    }
    return code;
  }

  /// The form with other defaults for removed constants.
  private Form withDefaults(Form form, int choice) {
    Choice now = (Choice) form.type(choice);
    Form changed = form;
    for (Def def : form.types().values()) {
      if (def instanceof Struct struct) {
        List<Part> parts =
            struct.parts().stream()
                .map(
                    part ->
                        part.type().equals(new Form.Type.Named(choice))
                                && part.byDefault().filter(text -> !isOneOf(text, now)).isPresent()
                            ? part.with(Optional.of("#" + now.constants().getFirst().number()))
                            : part)
                .toList();
        changed = changed.with(struct.with(parts));
      }
    }
    return changed;
  }

  private static boolean isOneOf(String text, Choice choice) {
    return choice.constants().stream().anyMatch(each -> text.equals("#" + each.number()));
  }

  private Form union(Form form, Union union) {
    List<Variant> variants = new ArrayList<>(union.variants());
    int at = random.nextInt(variants.size());
    Variant one = variants.get(at);
    boolean keeping = union.keeping();
    switch (random.nextInt(6)) {
      case 4, 5 -> keeping = !keeping || chance(4);
      case 0 -> {
        if (variants.size() > 1) {
          variants.remove(at);
        }
      }
      case 1 -> {
        int tag = random.nextInt(8);
        if (variants.stream().noneMatch(each -> each.tag() == tag)) {
          variants.set(at, new Variant(tag, one.struct()));
        }
      }
      default -> {
        int tag = random.nextInt(8);
        if (variants.stream().noneMatch(each -> each.tag() == tag)) {
          Struct added = struct(form, List.of(), true);
          variants.add(new Variant(tag, added.number()));
          return form.with(added).with(new Union(union.number(), union.name(), keeping, variants));
        }
      }
    }
    return form.with(new Union(union.number(), union.name(), keeping, variants));
  }

  private Struct struct(Form form, Struct struct) {
    List<Part> parts = new ArrayList<>(struct.parts());
    List<Part> gone = removed.computeIfAbsent(struct.number(), _ -> new ArrayList<>());
    int at = parts.isEmpty() ? -1 : random.nextInt(parts.size());
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> parts.add(added(form, struct, gone));
      case 3, 4 -> {
        if (at >= 0) {
          int last = isStated(struct) || chance(8) ? at : parts.size() - 1;
          gone.add(parts.remove(last));
        }
      }
      case 5 -> {
        if (at >= 0) {
          parts.set(at, parts.get(at).renamed("q" + number()));
        }
      }
      case 6 -> {
        if (at > 0) {
          parts.add(parts.remove(0));
        }
      }
      case 7 -> {
        if (at >= 0 && struct.evolvable()) {
          Part part = parts.get(at);
          parts.set(
              at, part.with(chance(4) ? Optional.empty() : Defaults.of(part.type(), form, random)));
        }
      }
      case 8 -> {
        if (at >= 0 && isStated(struct)) {
          parts.set(at, parts.get(at).withId(free(parts)));
        }
      }
      case 9 -> {
        if (chance(4)) {
          return laidOut(struct);
        }
        boolean isOfLengths = chance(2);
        return new Struct(
            struct.number(),
            struct.name(),
            struct.evolvable(),
            isOfLengths ? chance(2) : struct.uint16(),
            isOfLengths ? struct.keeping() : !struct.keeping(),
            struct.parts());
      }
      default -> {
        if (at >= 0) {
          parts.set(at, retyped(form, struct, parts.get(at)));
        }
      }
    }
    return struct.with(parts);
  }

  private static Struct laidOut(Struct struct) {
    List<Part> parts = struct.parts().stream().map(Steps::plain).toList();
    return new Struct(
        struct.number(),
        struct.name(),
        !struct.evolvable(),
        struct.uint16(),
        struct.keeping(),
        parts);
  }

  /// The component without the properties that only evolvable records have.
  private static Part plain(Part part) {
    return part.withId(0).with(Optional.<String>empty());
  }

  private static boolean isStated(Struct struct) {
    return struct.parts().stream().anyMatch(part -> part.id() > 0);
  }

  private int free(List<Part> parts) {
    int id = random.nextInt(1, LATEST);
    while (holds(parts, id)) {
      id = random.nextInt(1, LATEST);
    }
    return id;
  }

  private static boolean holds(List<Part> parts, int id) {
    return parts.stream().anyMatch(part -> part.id() == id);
  }

  /// A new component, a component with the id of a removed one, or a removed component again.
  private Part added(Form form, Struct struct, List<Part> gone) {
    boolean stated = isStated(struct);
    Part fresh = part(form, leaves(form, struct), struct.evolvable(), 0);
    if (gone.isEmpty() || !chance(2)) {
      return fresh.withId(stated ? free(struct.parts()) : 0);
    }
    Part old = struct.evolvable() ? gone.getLast() : plain(gone.getLast());
    boolean isThere = struct.part(old.number()).isPresent();
    boolean isTaken = old.id() > 0 && holds(struct.parts(), old.id());
    if (isThere || isTaken || (old.id() > 0) != stated || !isPossible(old, form)) {
      return fresh.withId(stated ? free(struct.parts()) : 0);
    }
    return switch (random.nextInt(4)) {
      case 0 -> fresh.withId(old.id());
      case 1 -> new Part(number(), "r" + numbers, old.id(), old.type(), old.byDefault());
      case 2 -> retyped(form, struct, old);
      default -> old;
    };
  }

  /// True if a removed component can come back: its default may be a removed constant.
  private static boolean isPossible(Part old, Form form) {
    return old.byDefault()
        .filter(text -> text.startsWith("#"))
        .map(
            text ->
                form.types().values().stream()
                    .anyMatch(def -> def instanceof Choice choice && isOneOf(text, choice)))
        .orElse(true);
  }

  /// The types that a record may contain without leading back to itself: the types declared before
  /// it.
  private static List<Form.Type> leaves(Form form, Struct struct) {
    return form.types().keySet().stream()
        .filter(number -> number < struct.number())
        .<Form.Type>mapMulti(
            (number, found) -> {
              found.accept(new Form.Type.Named(number));
              if (form.type(number) instanceof Choice) {
                found.accept(new Form.Type.Open(number));
              }
            })
        .toList();
  }

  private Part retyped(Form form, Struct struct, Part part) {
    Form.Type type = types.next(part.type(), form, leaves(form, struct));
    Optional<String> byDefault =
        struct.evolvable() && chance(2) ? Defaults.of(type, form, random) : Optional.empty();
    if (part.byDefault().filter(text -> Defaults.isOf(type, text)).isPresent() && chance(2)) {
      byDefault = part.byDefault();
    }
    return part.with(type).with(byDefault);
  }
}
