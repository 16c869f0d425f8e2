package dev.recordwire.processor;

import java.util.List;

/// What came of looking at a record or a component.
sealed interface Outcome<T> {
  /// All is well, and this is what it is.
  record Sound<T>(T value) implements Outcome<T> {}

  /// It can't be encoded.
  ///
  /// @param problems the reasons; none where the fault lies in a component's record, which is told
  ///     of it there
  record Faulty<T>(List<Problem> problems) implements Outcome<T> {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }

  /// It names a type that is not there: another processor may generate it in a later round, and
  /// otherwise javac has its own error for it.
  record Unresolved<T>() implements Outcome<T> {}

  static <T> Outcome<T> faulty(Problem problem) {
    return new Faulty<>(List.of(problem));
  }
}
