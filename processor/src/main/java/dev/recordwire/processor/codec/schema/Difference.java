package dev.recordwire.processor.codec.schema;

import java.util.Optional;

/// One change between the schema in a lock and the schema of the sources.
///
/// @param isEvolvable whether the changed record is evolvable
/// @param inKeys whether the change is judged inside a set's elements or a map's keys
/// @param component the changed component; empty for a change of the whole type
/// @param what the change, by name: `'x' of Point was removed`
public record Difference(
    Change change, boolean isEvolvable, boolean inKeys, Optional<String> component, String what) {
  /// A change of a whole type.
  static Difference of(Change change, String what) {
    return new Difference(change, false, false, Optional.empty(), what);
  }

  /// The new name of a type, which is safe everywhere.
  static Difference renamed(String from, String to) {
    return of(Change.TYPE_RENAMED, "%s was renamed to %s".formatted(from, to));
  }

  public Verdict verdict() {
    return inKeys ? change.verdictInKeys(isEvolvable) : change.verdict(isEvolvable);
  }

  /// Returns whether old payloads become unreadable.
  public boolean isBreaking() {
    return verdict() == Verdict.BREAKS;
  }

  /// Returns whether old payloads become unreadable even where values need not stay distinct.
  ///
  /// A type that does so is no longer the type that it replaces. Changes that break elements and
  /// keys alone are changes of the new type.
  boolean breaksElsewhere() {
    return change.verdict(isEvolvable) == Verdict.BREAKS;
  }

  /// Returns whether the change has a worse verdict inside elements and keys, where it is, than
  /// elsewhere.
  boolean isWorseInKeys() {
    return verdict() != change.verdict(isEvolvable);
  }

  /// Returns the same change as a change of the component that contains the changed type.
  Difference at(Optional<String> component) {
    return new Difference(change, isEvolvable, inKeys, component, what);
  }

  /// Returns the change, the reason why it matters, and the safe alternative.
  public String message() {
    return isWorseInKeys()
        ? what + ", and " + change.reasonInKeys() + ": " + change.remedyInKeys()
        : what + ", and " + change.reason(isEvolvable) + ": " + change.remedy(isEvolvable);
  }
}
