package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.kernels.model.ElementType;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.KernelParameter;
import dev.recordwire.processor.kernels.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Emits the loop that calls a kernel's method for each element.
final class PlainLoopEmitter {
  private PlainLoopEmitter() {}

  static MethodSpec emit(ClassName type, KernelModel kernel) {
    Names names = new Names();
    kernel.parameters().forEach(each -> names.reserve(each.name()));
    names.reserve(type.simpleNames().getFirst());
    String block = names.newName("block");
    String results = names.newName("results");
    String count = names.newName("count");
    String index = names.newName("i");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("plain")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(ArrayNames.BLOCK, block);
    List<KernelParameter> sources = kernel.sources();
    for (int i = 0; i < sources.size(); i++) {
      ElementType elements = sources.get(i).elements().orElseThrow();
      method.addStatement(
          "$T $N = $N.$L($L)", array(elements), sources.get(i).name(), block, column(elements), i);
    }
    return method
        .addStatement(
            "$T $N = $N.$L($L)",
            array(kernel.results()),
            results,
            block,
            column(kernel.results()),
            sources.size())
        .addStatement("int $N = $N.count()", count, block)
        .beginControlFlow("for (int $1N = 0; $1N < $2N; $1N++)", index, count)
        .addStatement(
            "$N[$N] = $T.$N($L)", results, index, type, kernel.name(), arguments(kernel, index))
        .endControlFlow()
        .build();
  }

  private static CodeBlock arguments(KernelModel kernel, String index) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (KernelParameter each : kernel.parameters()) {
      arguments.add(
          each.elements()
              .map(elements -> element(each, elements, index))
              .orElseGet(() -> CodeBlock.of("$N", each.name())));
    }
    return CodeBlock.join(arguments, ",$W");
  }

  private static CodeBlock element(KernelParameter parameter, ElementType elements, String index) {
    CodeBlock element = CodeBlock.of("$N[$N]", parameter.name(), index);
    boolean isNarrow = parameter.type() != elements.computed();
    return isNarrow
        ? CodeBlock.of("($T) $L", OperationEmitter.typeName(parameter.type()), element)
        : element;
  }

  private static TypeName array(ElementType elements) {
    return ArrayTypeName.of(OperationEmitter.typeName(elements.computed()));
  }

  /// The name of the method that gives a column of a block.
  private static String column(ElementType elements) {
    ValueType computed = elements.computed();
    return computed == ValueType.BOOLEAN ? "booleans" : computed.keyword() + "s";
  }
}
