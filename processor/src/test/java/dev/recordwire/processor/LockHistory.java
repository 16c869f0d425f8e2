package dev.recordwire.processor;

import java.util.List;

/// Forms of some types, each with what the lock says of it: nothing, or a part of the note or of
/// the error. `W` stands for `@Wire`, `V` for an evolvable one.
record LockHistory(String name, List<Step> steps) {
  /// A form, and what is said of it.
  record Step(String source, Says says, String text) {}

  /// What is said of a step.
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
