package dev.recordwire.processor.schema;

import java.util.Optional;

/// One change between the schema that a lock holds and that of today.
///
/// @param isEvolvable whether it is one of an evolvable record
/// @param component the component of today that it is about, if it is about one
/// @param what what was changed, by name: `'x' of Point was removed`
public record Difference(
    Change change, boolean isEvolvable, Optional<String> component, String what) {
  public Verdict verdict() {
    return change.verdict(isEvolvable);
  }

  /// What was changed, why it matters, and what is safe instead.
  public String message() {
    return what + ", and " + change.reason(isEvolvable) + ": " + change.remedy(isEvolvable);
  }
}
