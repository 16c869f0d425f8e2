package dev.recordwire.processor.diagnostic;

import java.util.List;
import java.util.function.Function;

/// The result of analyzing an element: a model, the problems that prevent a model, or a deferral.
public sealed interface Analysis<T> {
  /// The element is valid, and this is its model.
  record Ok<T>(T value) implements Analysis<T> {}

  /// The element is invalid.
  ///
  /// @param problems the reasons; none where another element is at fault, which reports them itself
  record Failed<T>(List<Problem> problems) implements Analysis<T> {
    public Failed {
      problems = List.copyOf(problems);
    }
  }

  /// The element names a type that does not exist: another processor may generate it in a later
  /// round, or else javac reports it.
  record Deferred<T>() implements Analysis<T> {}

  /// Converts the model, if there is one.
  default <U> Analysis<U> map(Function<T, U> next) {
    return switch (this) {
      case Ok<T>(T value) -> new Ok<>(next.apply(value));
      case Failed<T>(List<Problem> problems) -> new Failed<>(problems);
      case Deferred<T> _ -> new Deferred<>();
    };
  }

  /// Continues with an analysis of the model, if there is one.
  default <U> Analysis<U> flatMap(Function<T, Analysis<U>> next) {
    return switch (this) {
      case Ok<T>(T value) -> next.apply(value);
      case Failed<T>(List<Problem> problems) -> new Failed<>(problems);
      case Deferred<T> _ -> new Deferred<>();
    };
  }

  /// The analysis of an element with one problem.
  static <T> Analysis<T> failed(Problem problem) {
    return new Failed<>(List.of(problem));
  }
}
