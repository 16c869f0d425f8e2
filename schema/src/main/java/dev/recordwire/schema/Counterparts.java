package dev.recordwire.schema;

import java.util.ArrayList;
import java.util.List;

/// Pairs the parts of two forms of a type: a list's element with the old list's element, and the
/// value of an optional with a value that was always present.
final class Counterparts {
  /// The two forms of a part.
  record Pair(Type old, Type current) {}

  private Counterparts() {}

  /// Returns the old form that corresponds to the current type: the old type itself, or the value
  /// in it where only the old type is optional.
  static Type of(Type old, Type current) {
    return current instanceof Type.Optional ? old : valueOf(old);
  }

  /// Returns an optional's value, and any other type itself.
  static Type valueOf(Type type) {
    return type instanceof Type.Optional(Type value) ? value : type;
  }

  /// Returns the pairs of parts.
  ///
  /// @param old the old form that [corresponds][#of] to the current type
  static List<Pair> inside(Type old, Type current) {
    List<Type> before = current instanceof Type.Optional ? List.of(valueOf(old)) : old.parts();
    List<Pair> pairs = new ArrayList<>();
    if (before.size() == current.parts().size()) {
      for (int i = 0; i < before.size(); i++) {
        pairs.add(new Pair(before.get(i), current.parts().get(i)));
      }
    }
    return pairs;
  }
}
