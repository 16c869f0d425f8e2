package dev.recordwire.processor.ffi.emission;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.common.GeneratedClasses;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.ffi.model.NullMark;
import dev.recordwire.processor.ffi.model.Result;
import java.util.List;
import java.util.Optional;

/// The parts that all generated classes share.
final class GeneratedTypes {
  private static final String PROCESSOR = "dev.recordwire.processor.NativeLibraryProcessor";

  private GeneratedTypes() {}

  /// Annotates the generated class according to the code around the type.
  static void annotate(TypeSpec.Builder type, CompilationContext context) {
    GeneratedClasses.annotate(type, context, PROCESSOR);
  }

  /// Returns a method's type as the user declared it.
  static TypeName result(Result result) {
    return result.isVoid() ? TypeName.VOID : declared(result.javaType(), result.nullability());
  }

  /// Returns a type as the user declared it, with the annotation that allows null if it is on the
  /// type.
  static TypeName declared(JavaType type, Optional<NullMark> nullable) {
    TypeName name = TypeNames.of(type);
    return nullable
        .filter(NullMark::isOnType)
        .map(mark -> name.annotated(annotation(mark)))
        .orElse(name);
  }

  /// Returns the annotation that allows null if it is on the method or the parameter, or none.
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
