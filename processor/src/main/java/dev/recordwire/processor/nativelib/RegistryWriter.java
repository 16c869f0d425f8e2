package dev.recordwire.processor.nativelib;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.TypeNames;
import dev.recordwire.processor.model.JavaType.Primitive;
import dev.recordwire.processor.nativelib.model.FunctionModel;
import dev.recordwire.processor.nativelib.model.LibraryModel;
import dev.recordwire.processor.nativelib.model.Parameter;
import dev.recordwire.processor.nativelib.model.Passing;
import dev.recordwire.processor.nativelib.model.Result;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Writes the class that holds the registry, which is made when it is first asked for.
final class RegistryWriter {
  private RegistryWriter() {}

  static TypeSpec write(LibraryModel library, String className) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$>$>$Z$T.builder($S)",
                ForeignNames.NATIVE_REGISTRY,
                library.type().simpleNames().getLast());
    code.add("$>$>");
    for (FunctionModel function : library.functions()) {
      code.add(
          "\n.add($>$>\n$S,\n$S,\n$T.of($L),\n(function, arguments) ->$>$>$L)$<$<$<$<",
          function.result().javaType().simpleName(),
          function.name(),
          List.class,
          declarations(function),
          call(function));
    }
    code.add("\n.build()$<$<$<$<");
    return TypeSpec.classBuilder(className)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(ForeignNames.NATIVE_REGISTRY, "REGISTRY")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(code.build())
                .build())
        .build();
  }

  private static CodeBlock declarations(FunctionModel function) {
    return function.parameters().stream()
        .map(
            parameter -> CodeBlock.of("$S", parameter.type().simpleName() + " " + parameter.name()))
        .collect(CodeBlock.joining(",$W"));
  }

  private static CodeBlock call(FunctionModel function) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (Parameter parameter : function.parameters()) {
      arguments.add(argument(parameter, arguments.size()));
    }
    CodeBlock call =
        arguments.isEmpty()
            ? CodeBlock.of("INSTANCE.$N()", function.name())
            : CodeBlock.of(
                "INSTANCE.$N($>$>\n$L$<$<)", function.name(), CodeBlock.join(arguments, ",\n"));
    return function.result() instanceof Result.Nothing
        ? CodeBlock.of(" {$<$<$>\n$L;\nreturn null;$<$>$>\n}", call)
        : CodeBlock.of("\n$L", call);
  }

  private static CodeBlock argument(Parameter parameter, int index) {
    return switch (parameter.passing()) {
      case Passing.Scalar(Primitive type) -> scalar(type, index);
      case Passing.ScalarPointer(Primitive type) -> scalar(type, index);
      default ->
          CodeBlock.of(
              "function.reference(arguments, $L, $T.class)", index, TypeNames.of(parameter.type()));
    };
  }

  private static CodeBlock scalar(Primitive type, int index) {
    return CodeBlock.of("function.$L(arguments, $L)", CTypes.word(type), index);
  }
}
