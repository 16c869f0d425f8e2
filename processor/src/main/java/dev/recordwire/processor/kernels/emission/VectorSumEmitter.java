package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.kernels.model.ElementType;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.ReductionKind;
import java.util.List;

/// Emits the loop that adds up the results of a kernel with vectors, without storing them.
///
/// The order is that of all sums of float64: element i of a block is added to lane i mod 32. A pass
/// adds to four vectors of lanes; where vectors are narrow, a row of lanes takes several.
final class VectorSumEmitter {
  /// How many operations a result may have: the loop has the code of each four times.
  private static final int MAX_OPERATIONS = 5;

  private static final List<Integer> PARTS = List.of(0, 8, 16, 24);
  private static final int ROW = 32;

  private final VectorLanes lanes;
  private final VectorStages stages;
  private final VectorLoop loop;

  VectorSumEmitter(VectorLanes lanes, VectorStages stages, VectorLoop loop) {
    this.lanes = lanes;
    this.stages = stages;
    this.loop = loop;
  }

  static boolean canAdd(KernelModel kernel, VectorStages stages) {
    boolean adds =
        kernel.reduction() == ReductionKind.SUM || kernel.reduction() == ReductionKind.MEAN;
    return adds
        && kernel.results() == ElementType.FLOAT64
        && stages.count() == 1
        && stages.operations() + kernel.sources().size() <= MAX_OPERATIONS;
  }

  MethodSpec emit(MethodSpec.Builder method) {
    String count = loop.newName("count");
    String sums = loop.newName("sums");
    String index = loop.newName("i");
    String lane = loop.newName("lane");
    List<String> parts = PARTS.stream().map(each -> loop.newName("sum" + each)).toList();
    CodeBlock terms = terms(index, parts);
    CodeBlock folded =
        CodeBlock.of(
            "$T.fold($N, $N, $N)",
            ArrayNames.VECTORS,
            sums,
            loop.resultBytes(),
            loop.resultOffset());
    method.addParameter(ArrayNames.BLOCK, loop.block());
    loop.addStart(method);
    method
        .addStatement("double[] $N = $N.sums()", sums, loop.block())
        .addStatement("int $N = $N.count()", count, loop.block())
        .beginControlFlow("for (int $1N = 0; $1N < 8; $1N += $2L)", lane, lanes.count());
    parts.forEach(each -> method.addStatement("Object $N = $T.noSum()", each, ArrayNames.VECTORS));
    method
        .beginControlFlow("for (int $1N = $2N; $1N < $3N; $1N += $4L)", index, lane, count, ROW)
        .addCode(terms)
        .endControlFlow();
    for (int i = 0; i < PARTS.size(); i++) {
      method.addStatement(
          "$T.store($N, $L, $N)",
          ArrayNames.VECTOR_COLUMNS,
          sums,
          new StepIndex(lane, PARTS.get(i)).code(),
          parts.get(i));
    }
    return method.endControlFlow().addStatement("return $L", folded).build();
  }

  private CodeBlock terms(String index, List<String> sums) {
    CodeBlock.Builder terms = CodeBlock.builder();
    for (int i = 0; i < PARTS.size(); i++) {
      VectorStep step = new VectorStep(loop, lanes, new StepIndex(index, PARTS.get(i)));
      stages.variables(0).forEach(step::declare);
      step.add(
          CodeBlock.of(
              "$1N = $2T.addFloat64($1N,$W$3L)",
              sums.get(i),
              ArrayNames.VECTORS,
              step.vector(stages.result())));
      terms.add(step.code());
    }
    return terms.build();
  }
}
