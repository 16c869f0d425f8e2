package dev.recordwire.processor.nativelib;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.TypeNames;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.JavaType.ClassType;
import dev.recordwire.processor.model.Surroundings;
import dev.recordwire.processor.nativelib.model.Result;
import java.util.List;
import java.util.Optional;

/// What all generated classes have in common.
final class GeneratedTypes {
  private GeneratedTypes() {}

  /// Does what the code around the type asks of the generated class.
  static void heed(Surroundings surroundings, TypeSpec.Builder type) {
    if (surroundings.generatedIsVisible()) {
      type.addAnnotation(
          AnnotationSpec.builder(ForeignNames.GENERATED)
              .addMember("value", "$S", NativeLibraryProcessor.class.getCanonicalName())
              .build());
    }
    List<CodeBlock> warnings =
        surroundings.suppressedWarnings().stream()
            .sorted()
            .map(warning -> CodeBlock.of("$S", warning))
            .toList();
    if (!warnings.isEmpty()) {
      AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
      warnings.forEach(warning -> suppress.addMember("value", warning));
      type.addAnnotation(suppress.build());
    }
  }

  /// A method's type as the user declared it.
  static TypeName result(Result result) {
    return result.isVoid() ? TypeName.VOID : declared(result.javaType(), result.nullability());
  }

  /// A type as the user declared it, with the annotation that allows null.
  static TypeName declared(JavaType type, Optional<ClassType> nullable) {
    TypeName name = TypeNames.of(type);
    return nullable
        .map(annotation -> name.annotated(AnnotationSpec.builder(TypeNames.of(annotation)).build()))
        .orElse(name);
  }
}
