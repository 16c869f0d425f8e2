package dev.recordwire.processor.common.model;

import java.util.HashSet;
import java.util.Set;

/// What the code around a record asks of its codec's text.
///
/// @param generatedIsVisible whether the record's module reads `javax.annotation.processing`
/// @param suppressedWarnings the lint that the codec can't avoid: the record or something it holds
///     is deprecated, or `@Generated` is read by the record's module alone
/// @param isCheckedForNull whether javac compiles, of which NullAway is a plugin: other compilers
///     warn that they do not know its name
public record CompilationContext(
    boolean generatedIsVisible, Set<String> suppressedWarnings, boolean isCheckedForNull) {
  public CompilationContext {
    suppressedWarnings = Set.copyOf(suppressedWarnings);
  }

  /// The same for a class that passes on what may be null.
  public CompilationContext holdingNull() {
    if (!isCheckedForNull) {
      return this;
    }
    Set<String> warnings = new HashSet<>(suppressedWarnings);
    warnings.add("NullAway");
    return new CompilationContext(generatedIsVisible, warnings, isCheckedForNull);
  }
}
