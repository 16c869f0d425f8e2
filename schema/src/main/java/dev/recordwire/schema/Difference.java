package dev.recordwire.schema;

import java.util.Optional;

/// One change between two forms of a definition: the form in a lock and that of the sources, or the
/// form that wrote payloads and the form that reads them.
///
/// @param isEvolvable whether the changed record is evolvable
/// @param inKeys whether the change is judged inside a set's elements or a map's keys
/// @param type the qualified name of the changed record or union, in its later form
/// @param component the changed component; empty for a change of the whole type
/// @param what the change, by name: `'x' of Point was removed`
public record Difference(
    Change change,
    boolean isEvolvable,
    boolean inKeys,
    String type,
    Optional<String> component,
    String what) {
  /// A change of a whole type.
  static Difference of(Change change, String type, String what) {
    return new Difference(change, false, false, type, Optional.empty(), what);
  }

  /// The new name of a type, which is safe everywhere.
  static Difference renamed(String from, String to) {
    return of(Change.TYPE_RENAMED, to, "%s was renamed to %s".formatted(from, to));
  }

  /// Who can still read whose payloads.
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
  Difference at(String type, Optional<String> component) {
    return new Difference(change, isEvolvable, inKeys, type, component, what);
  }

  /// The changed component, `Car.engine`, or the changed type, without the package.
  public String path() {
    String name = TypeText.simple(type);
    return component.map(each -> name + "." + each).orElse(name);
  }

  /// The reason why the change is not safe, and empty for a safe change.
  public Optional<String> reason() {
    return verdict() == Verdict.SAFE || verdict() == Verdict.NONE
        ? Optional.empty()
        : Optional.of(isWorseInKeys() ? change.reasonInKeys() : change.reason(isEvolvable));
  }

  /// The safe alternative, and empty for a safe change.
  public Optional<String> remedy() {
    return reason().map(_ -> isWorseInKeys() ? change.remedyInKeys() : change.remedy(isEvolvable));
  }

  /// Returns the change, the reason why it matters, and the safe alternative.
  public String message() {
    return isWorseInKeys()
        ? what + ", and " + change.reasonInKeys() + ": " + change.remedyInKeys()
        : what + ", and " + change.reason(isEvolvable) + ": " + change.remedy(isEvolvable);
  }
}
