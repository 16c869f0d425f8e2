package dev.recordwire.processor;

import java.util.List;

/// Successive forms of types, each with the verdict: none, or a part of the note or of the error.
/// `W` stands for `@Wire`, `V` for an evolvable `@Wire`.
record LockHistory(String name, List<Step> steps) {
  /// A form, and its verdict.
  record Step(String source, Says says, String text) {}

  /// The verdict on a step.
  enum Says {
    NOTHING,
    NOTE,
    ERROR
  }

  static LockHistory history(String name, Step... steps) {
    return new LockHistory(name, List.of(steps));
  }

  static Step safe(String source) {
    return new Step(source, Says.NOTHING, "");
  }

  static Step readersFirst(String source, String text) {
    return new Step(source, Says.NOTE, text);
  }

  static Step breaks(String source, String text) {
    return new Step(source, Says.ERROR, text);
  }

  @Override
  public String toString() {
    return name;
  }
}
