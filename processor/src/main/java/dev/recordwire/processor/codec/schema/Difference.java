package dev.recordwire.processor.codec.schema;

import java.util.Optional;

/// One change between the schema that a lock holds and that of today.
///
/// @param isEvolvable whether it is one of an evolvable record
/// @param inKeys whether it is judged as one inside a set's elements or a map's keys
/// @param component the component of today that it is about, if it is about one
/// @param what what was changed, by name: `'x' of Point was removed`
public record Difference(
    Change change, boolean isEvolvable, boolean inKeys, Optional<String> component, String what) {
  /// One of a type as a whole.
  static Difference of(Change change, String what) {
    return new Difference(change, false, false, Optional.empty(), what);
  }

  /// That a type has another name, which means the same everywhere.
  static Difference renamed(String from, String to) {
    return of(Change.HELD_RENAMED, "%s was renamed to %s".formatted(from, to));
  }

  public Verdict verdict() {
    return inKeys ? change.verdictInKeys(isEvolvable) : change.verdict(isEvolvable);
  }

  /// Whether old payloads do not survive it.
  public boolean isBreaking() {
    return verdict() == Verdict.BREAKS;
  }

  /// Whether it means more inside elements and keys, where it is, than it does elsewhere.
  boolean isWorseInKeys() {
    return verdict() != change.verdict(isEvolvable);
  }

  /// The same, as one of a component that holds the type in which it was found.
  Difference at(Optional<String> holder) {
    return new Difference(change, isEvolvable, inKeys, holder, what);
  }

  /// What was changed, why it matters, and what is safe instead.
  public String message() {
    return isWorseInKeys()
        ? what + ", and " + change.reasonInKeys() + ": " + change.remedyInKeys()
        : what + ", and " + change.reason(isEvolvable) + ": " + change.remedy(isEvolvable);
  }
}
