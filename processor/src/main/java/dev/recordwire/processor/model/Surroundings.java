package dev.recordwire.processor.model;

import java.util.HashSet;
import java.util.Set;

/// What the code around a record asks of its codec's text.
///
/// @param generatedIsVisible whether the record's module reads `javax.annotation.processing`
/// @param suppressedWarnings the lint that the codec can't avoid: the record or something it holds
///     is deprecated, or `@Generated` is read by the record's module alone
public record Surroundings(boolean generatedIsVisible, Set<String> suppressedWarnings) {
  public Surroundings {
    suppressedWarnings = Set.copyOf(suppressedWarnings);
  }

  /// The same, with one more warning to suppress.
  public Surroundings suppressing(String warning) {
    Set<String> warnings = new HashSet<>(suppressedWarnings);
    warnings.add(warning);
    return new Surroundings(generatedIsVisible, warnings);
  }
}
