package dev.recordwire.processor.codec.analysis;

import static java.util.stream.Collectors.joining;

import dev.recordwire.processor.common.CompactSource;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.Visibility;
import dev.recordwire.processor.common.model.Phrases;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// Finds the errors in the declaration of a record or sealed interface, whatever its components
/// are.
final class DeclarationAnalyzer {
  private DeclarationAnalyzer() {}

  /// Returns the errors of a type's declaration.
  static List<Problem> problems(TypeElement type) {
    List<Problem> problems = new ArrayList<>();
    Visibility.of(type)
        .privateElement()
        .ifPresent(hidden -> problems.add(hiddenType(type, hidden)));
    if (!type.getTypeParameters().isEmpty()) {
      problems.add(generic(type));
    }
    return problems;
  }

  /// Returns the error of a type in a compact source file.
  static Optional<Problem> inCompactSource(TypeElement type, Elements elements) {
    return CompactSource.contains(type, elements)
        ? Optional.of(new Problem(CodecError.PRIVATE, CompactSource.text(type, "codec"), type))
        : Optional.empty();
  }

  private static Problem generic(TypeElement type) {
    String parameters =
        type.getTypeParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .collect(joining(", "));
    String text =
        ("%s has type parameters (%s), so its components have no wire types: declare %s without"
                + " them")
            .formatted(type.getSimpleName(), parameters, Phrases.withArticle(JavaTypes.kind(type)));
    return new Problem(CodecError.GENERIC, text, type);
  }

  private static Problem hiddenType(TypeElement type, TypeElement hidden) {
    String which =
        hidden.equals(type)
            ? "%s is private".formatted(type.getSimpleName())
            : "%s is inside %s, which is private"
                .formatted(type.getSimpleName(), hidden.getSimpleName());
    String text =
        "%s, so its codec can't reach it: make %s package-private or wider"
            .formatted(which, hidden.equals(type) ? "it" : hidden.getSimpleName());
    return new Problem(CodecError.PRIVATE, text, type);
  }
}
