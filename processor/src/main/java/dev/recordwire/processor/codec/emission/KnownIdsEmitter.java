package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Emits the constant of a layout that holds the ids of a record's fields, or the tags of a union's
/// records.
final class KnownIdsEmitter {
  private KnownIdsEmitter() {}

  /// Returns the constant.
  ///
  /// @param known the names of the fields or records, in the order of their ids
  static FieldSpec constant(String name, List<String> known, List<Integer> ids) {
    CodeBlock arguments =
        ids.stream().map(id -> CodeBlock.of(",$W$L", id)).collect(CodeBlock.joining(""));
    return FieldSpec.builder(RuntimeNames.KNOWN_IDS, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($S$L)", RuntimeNames.KNOWN_IDS, String.join(" ", known), arguments)
        .build();
  }
}
