package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Variable;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.VectorBody;
import dev.recordwire.processor.kernels.model.VectorBody.LocalVariable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Emits the loops that compute a kernel with vectors.
final class VectorLoopEmitter {
  private final KernelModel kernel;
  private final ClassName type;
  private final VectorLanes lanes;
  private final VectorStages stages;
  private final VectorRooms rooms;

  private VectorLoopEmitter(KernelModel kernel, VectorBody body, ClassName type) {
    this.kernel = kernel;
    this.type = type;
    this.lanes = VectorLanes.of(kernel, body);
    this.stages = VectorStages.of(kernel, body);
    this.rooms = rooms();
  }

  /// Adds the methods to the class of a kernel's loops.
  ///
  /// @param type the name of that class
  static void emit(KernelModel kernel, VectorBody body, ClassName type, TypeSpec.Builder code) {
    new VectorLoopEmitter(kernel, body, type).addTo(code);
  }

  private void addTo(TypeSpec.Builder code) {
    code.addMethod(constant("lanes", int.class, lanes.countIfUsed()));
    if (stages.count() == 1) {
      code.addMethod(loop(0, overriding("vectors", void.class)));
    } else {
      code.addMethod(allStages());
      for (int i = 0; i < stages.count(); i++) {
        code.addMethod(loop(i, MethodSpec.methodBuilder(name(i)).addModifiers(Modifier.PRIVATE)));
      }
    }
    if (VectorSumEmitter.canAdd(kernel, stages)) {
      code.addMethod(constant("adds", boolean.class, CodeBlock.of("true")));
      code.addMethod(
          new VectorSumEmitter(lanes, stages, new VectorLoop(kernel, lanes, stages, rooms))
              .emit(overriding("sum", double.class)));
    }
  }

  private static MethodSpec constant(String name, Class<?> type, CodeBlock value) {
    return overriding(name, type).addStatement("return $L", value).build();
  }

  private static MethodSpec.Builder overriding(String name, Class<?> type) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(type);
  }

  private static String name(int loop) {
    return "loop" + (loop + 1);
  }

  private VectorRooms rooms() {
    VectorRooms all = new VectorRooms(kernel.sources().size() + 1);
    for (int i = 0; i < stages.count(); i++) {
      for (LocalVariable each : stages.variables(i)) {
        if (stages.isKept(each, i)) {
          all.add(each.name(), each.value());
        }
      }
      for (LocalVariable function : stages.functions(i)) {
        function.value().operands().forEach(each -> all.add(VectorRooms.ofArgument(each), each));
        all.add(function.name(), function.value());
      }
    }
    return all;
  }

  private MethodSpec allStages() {
    List<CodeBlock> all = new ArrayList<>();
    for (int i = 0; i < stages.count(); i++) {
      all.add(CodeBlock.of("$T::$N", type, name(i)));
      stages.functions(i).forEach(each -> all.add(function(each)));
    }
    return MethodSpec.methodBuilder("stages")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(ArrayNames.STAGES)
        .addStatement("return $T.<$T>of(\n$L)", ArrayNames.STAGES, type, CodeBlock.join(all, ",\n"))
        .build();
  }

  private CodeBlock function(LocalVariable function) {
    CodeBlock.Builder columns = CodeBlock.builder();
    for (Expression each : function.value().operands()) {
      columns.add("block.float64s($L), ", rooms.column(VectorRooms.ofArgument(each)));
    }
    return CodeBlock.of(
        "(_, block) -> $T.$L($Lblock.float64s($L), block.count())",
        ArrayNames.VECTOR_MATH,
        ((Expression.Function) function.value()).name(),
        columns.build(),
        rooms.column(function.name()));
  }

  private MethodSpec loop(int number, MethodSpec.Builder method) {
    VectorLoop loop = new VectorLoop(kernel, lanes, stages, rooms);
    String count = loop.newName("count");
    String index = loop.newName("i");
    VectorStep step = new VectorStep(loop, lanes, new StepIndex(index, 0));
    for (LocalVariable each : stages.variables(number)) {
      step.declare(each);
      if (stages.isKept(each, number)) {
        step.keep(each.name(), CodeBlock.of("$N", each.name()));
      }
    }
    stages.functions(number).stream()
        .flatMap(each -> each.value().operands().stream())
        .filter(each -> each.isUniform() || isParameter(each))
        .distinct()
        .forEach(each -> step.keep(VectorRooms.ofArgument(each), step.vector(each)));
    if (stages.isLast(number)) {
      step.store(stages.result());
    }
    CodeBlock code = step.code();
    method.addParameter(ArrayNames.BLOCK, loop.block());
    loop.addStart(method);
    return method
        .addStatement("int $N = $N.count()", count, loop.block())
        .beginControlFlow("for (int $1N = 0; $1N < $2N; $1N += $3L)", index, count, lanes.count())
        .addCode(code)
        .endControlFlow()
        .build();
  }

  private boolean isParameter(Expression expression) {
    List<String> names = kernel.sources().stream().map(each -> each.name()).toList();
    return expression instanceof Variable && names.contains(expression.java());
  }
}
