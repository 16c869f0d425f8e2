package dev.recordwire.processor;

import java.util.List;
import java.util.function.Function;

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

  /// The outcome with what it is made into, where all is well.
  default <U> Outcome<U> map(Function<T, U> next) {
    return switch (this) {
      case Sound<T>(T value) -> new Sound<>(next.apply(value));
      case Faulty<T>(List<Problem> problems) -> new Faulty<>(problems);
      case Unresolved<T> _ -> new Unresolved<>();
    };
  }

  /// What comes of looking at what it is, where all is well.
  default <U> Outcome<U> flatMap(Function<T, Outcome<U>> next) {
    return switch (this) {
      case Sound<T>(T value) -> next.apply(value);
      case Faulty<T>(List<Problem> problems) -> new Faulty<>(problems);
      case Unresolved<T> _ -> new Unresolved<>();
    };
  }

  static <T> Outcome<T> faulty(Problem problem) {
    return new Faulty<>(List.of(problem));
  }
}
