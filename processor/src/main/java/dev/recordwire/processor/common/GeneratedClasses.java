package dev.recordwire.processor.common;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.common.model.CompilationContext;
import java.util.List;
import javax.annotation.processing.Generated;

/// Annotates generated classes according to the code around their origin.
public final class GeneratedClasses {
  private GeneratedClasses() {}

  /// Adds `@Generated` where the origin's module reads it, and the suppressed warnings.
  ///
  /// @param processor the qualified name of the annotation processor
  public static void annotate(TypeSpec.Builder type, CompilationContext context, String processor) {
    if (context.generatedIsVisible()) {
      type.addAnnotation(
          AnnotationSpec.builder(Generated.class).addMember("value", "$S", processor).build());
    }
    List<CodeBlock> warnings =
        context.suppressedWarnings().stream()
            .sorted()
            .map(warning -> CodeBlock.of("$S", warning))
            .toList();
    if (!warnings.isEmpty()) {
      AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
      warnings.forEach(warning -> suppress.addMember("value", warning));
      type.addAnnotation(suppress.build());
    }
  }
}
