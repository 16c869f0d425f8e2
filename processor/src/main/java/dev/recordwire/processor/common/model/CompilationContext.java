package dev.recordwire.processor.common.model;

import java.util.HashSet;
import java.util.Set;

/// The facts about the code around a record that affect its codec's text.
///
/// @param generatedIsVisible whether the record's module reads `javax.annotation.processing`
/// @param suppressedWarnings the lint that the codec can't avoid: the record or a type in it is
///     deprecated, or only the record's module reads `@Generated`
/// @param isCheckedForNull whether the compiler is javac, for which NullAway is a plugin: other
///     compilers warn that they do not know its name
public record CompilationContext(
    boolean generatedIsVisible, Set<String> suppressedWarnings, boolean isCheckedForNull) {
  public CompilationContext {
    suppressedWarnings = Set.copyOf(suppressedWarnings);
  }

  /// Returns the context of a class that passes on null.
  public CompilationContext holdingNull() {
    if (!isCheckedForNull) {
      return this;
    }
    Set<String> warnings = new HashSet<>(suppressedWarnings);
    warnings.add("NullAway");
    return new CompilationContext(generatedIsVisible, warnings, isCheckedForNull);
  }
}
