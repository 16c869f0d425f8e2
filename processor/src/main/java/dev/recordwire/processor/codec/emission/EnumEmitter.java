package dev.recordwire.processor.codec.emission;

import static com.palantir.javapoet.CodeBlock.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.recordwire.processor.codec.model.EnumModel;
import dev.recordwire.processor.codec.model.EnumModel.Constant;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/// Emits the field of a layout that holds an enum's codes: `SIDE_CODES`.
final class EnumEmitter {
  private EnumEmitter() {}

  static FieldSpec codes(EnumModel model, Names names) {
    ClassName type = TypeNames.of(model.type());
    String name =
        model.type().simpleNames().getLast().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_") + "_CODES";
    CodeBlock codes = model.ordinals() ? ordinals(type) : coded(model, type);
    CodeBlock withFallback =
        model
            .fallback()
            .map(fallback -> CodeBlock.of("$L$Z.orElse($T.$L)", codes, type, fallback))
            .orElse(codes);
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeNames.ENUM_CODES, type),
            names.newName(name.toUpperCase(Locale.ROOT)))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(withFallback)
        .build();
  }

  private static CodeBlock ordinals(ClassName type) {
    return CodeBlock.of("$T.ordinals($T.values())", RuntimeNames.ENUM_CODES, type);
  }

  private static CodeBlock coded(EnumModel model, ClassName type) {
    CodeBlock constants =
        model.constants().stream()
            .map(constant -> CodeBlock.of("$T.$L", type, constant.name()))
            .collect(joining(",$W"));
    CodeBlock codes =
        model.constants().stream()
            .map(Constant::code)
            .map(code -> CodeBlock.of("$L", code))
            .collect(joining(",$W"));
    return CodeBlock.of(
        "$T.of(new $T[] {$L},$W$L)", RuntimeNames.ENUM_CODES, type, constants, codes);
  }
}
