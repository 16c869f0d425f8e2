package dev.recordwire.processor.ffi.emission;

import com.google.common.collect.Lists;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.ffi.model.CScalar;
import dev.recordwire.processor.ffi.model.FunctionModel;
import dev.recordwire.processor.ffi.model.LibraryModel;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.Passing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// Emits the class that contains the registry, which is created at its first use.
final class RegistryEmitter {
  private static final int MAX_PER_CHAIN = 100;

  private RegistryEmitter() {}

  /// Returns one class, or several classes that each add some functions: a class file has a limited
  /// number of constants, and javac's stack a limited depth for chained calls.
  static List<TypeSpec> emit(LibraryModel library, ClassNames names) {
    CodeBlock builder =
        CodeBlock.of(
            "$T.builder($S)", FfiNames.NATIVE_REGISTRY, library.type().simpleNames().getLast());
    List<List<FunctionModel>> parts = Lists.partition(library.functions(), MAX_PER_CHAIN);
    if (parts.size() <= 1) {
      CodeBlock code =
          CodeBlock.of("$>$>$Z$L$>$>$L\n.build()$<$<$<$<", builder, added(library.functions()));
      return List.of(registryClass(names.functions(), code));
    }
    List<TypeSpec> types = new ArrayList<>();
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T registry = $L", FfiNames.NATIVE_REGISTRY_BUILDER, builder);
    for (List<FunctionModel> part : parts) {
      String name = names.numbered(names.functions() + (types.size() + 1));
      CodeBlock adding = CodeBlock.of("registry$>$>$L$<$<", added(part));
      types.add(
          TypeSpec.classBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addMethod(
                  MethodSpec.methodBuilder("add")
                      .addModifiers(Modifier.STATIC)
                      .addParameter(FfiNames.NATIVE_REGISTRY_BUILDER, "registry")
                      .addStatement(adding)
                      .build())
              .build());
      code.addStatement("$N.add(registry)", name);
    }
    types.add(
        registryClass(names.functions(), CodeBlock.of("registry()")).toBuilder()
            .addMethod(
                MethodSpec.methodBuilder("registry")
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(FfiNames.NATIVE_REGISTRY)
                    .addCode(code.addStatement("return registry.build()").build())
                    .build())
            .build());
    return types;
  }

  private static TypeSpec registryClass(String name, CodeBlock registry) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(FfiNames.NATIVE_REGISTRY, "REGISTRY")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(registry)
                .build())
        .build();
  }

  private static CodeBlock added(List<FunctionModel> functions) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (FunctionModel function : functions) {
      code.add(
          "\n.add($>$>\n$S,\n$S,\n$T.of($L),\n$L ->$>$>$L)$<$<$<$<",
          function.result().declaration(),
          function.name(),
          List.class,
          declarations(function),
          // An unused parameter has no name, since some compilers warn of it.
          function.parameters().isEmpty() ? "(_, _)" : "(function, arguments)",
          call(function));
    }
    return code.build();
  }

  private static CodeBlock declarations(FunctionModel function) {
    return function.parameters().stream()
        .map(parameter -> CodeBlock.of("$S", parameter.declaration()))
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
    return function.result().isVoid()
        ? CodeBlock.of(" {$<$<$>\n$L;\nreturn null;$<$>$>\n}", call)
        : CodeBlock.of("\n$L", call);
  }

  private static CodeBlock argument(Parameter parameter, int index) {
    return switch (parameter.passing()) {
      case Passing.Scalar(CScalar type) -> scalar(type, index);
      case Passing.ScalarPointer(CScalar type) -> scalar(type, index);
      default ->
          CodeBlock.of(
              "function.reference(arguments, $L, $T.class)", index, TypeNames.of(parameter.type()));
    };
  }

  private static CodeBlock scalar(CScalar type, int index) {
    String word =
        type.explicit().equals(Optional.of(ScalarType.UINT64))
            ? ScalarType.UINT64.wireName()
            : CTypes.word(type.type());
    return CodeBlock.of("function.$L(arguments, $L)", word, index);
  }
}
