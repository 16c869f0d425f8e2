package dev.recordwire.processor.nativelib;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.TypeNames;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.Surroundings;
import dev.recordwire.processor.nativelib.model.NullMark;
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

  /// A type as the user declared it, with the annotation that allows null if that is the type's.
  static TypeName declared(JavaType type, Optional<NullMark> nullable) {
    TypeName name = TypeNames.of(type);
    return nullable
        .filter(NullMark::isOnType)
        .map(mark -> name.annotated(annotation(mark)))
        .orElse(name);
  }

  /// The annotation that allows null if it is that of the method or the parameter, or none.
  static List<AnnotationSpec> ofDeclaration(Optional<NullMark> nullable) {
    return nullable.stream()
        .filter(mark -> !mark.isOnType())
        .map(GeneratedTypes::annotation)
        .toList();
  }

  private static AnnotationSpec annotation(NullMark mark) {
    return AnnotationSpec.builder(TypeNames.of(mark.annotation())).build();
  }
}
