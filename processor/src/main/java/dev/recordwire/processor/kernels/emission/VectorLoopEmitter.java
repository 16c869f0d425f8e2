package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.KernelParameter;
import dev.recordwire.processor.kernels.model.Operator;
import dev.recordwire.processor.kernels.model.ValueType;
import dev.recordwire.processor.kernels.model.VectorBody;
import dev.recordwire.processor.kernels.model.VectorBody.LocalVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/// Emits the loop that computes a kernel with vectors. Everything that is the same for all elements
/// is computed before it.
final class VectorLoopEmitter {
  private static final String RESULTS = "results";

  private final KernelModel kernel;
  private final VectorBody body;
  private final Names names = new Names();

  /// The vectors of values that are the same for all elements, by these values in Java.
  private final Map<String, String> constants = new LinkedHashMap<>();

  /// How many of these have no name of their own.
  private int numbered;

  /// The variables with the memory of each column, and with the place of a column there.
  private final Map<String, String> bytes = new LinkedHashMap<>();

  private final Map<String, String> offsets = new LinkedHashMap<>();

  VectorLoopEmitter(KernelModel kernel, VectorBody body) {
    this.kernel = kernel;
    this.body = body;
    kernel.parameters().forEach(each -> names.reserve(each.name()));
    body.variables().forEach(each -> names.reserve(each.name()));
  }

  /// The method that gives the number of lanes.
  static MethodSpec lanes(VectorBody body) {
    return MethodSpec.methodBuilder("lanes")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(int.class)
        .addStatement("return $L", lanesOf(body))
        .build();
  }

  private static CodeBlock lanesOf(VectorBody body) {
    return CodeBlock.of("$T.LANES_$L", ArrayNames.VECTORS, size(body) * Byte.SIZE);
  }

  private static int size(VectorBody body) {
    return body.numbers() == ValueType.DOUBLE || body.numbers() == ValueType.LONG ? 8 : 4;
  }

  /// The method that has the loop.
  MethodSpec emit() {
    String block = names.newName("block");
    String count = names.newName("count");
    String index = names.newName("i");
    CodeBlock loop = loop(index);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("vectors")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .addParameter(ArrayNames.BLOCK, block);
    List<KernelParameter> sources = kernel.sources();
    for (int i = 0; i < sources.size(); i++) {
      show(method, block, sources.get(i).name(), i);
    }
    show(method, block, RESULTS, sources.size());
    for (LocalVariable each : body.variables()) {
      if (each.value().isUniform()) {
        method.addStatement(
            "$L $N = $L", each.value().type().keyword(), each.name(), each.value().java());
      }
    }
    constants.forEach(
        (value, name) ->
            method.addStatement("Object $N = $T.broadcast($L)", name, ArrayNames.VECTORS, value));
    return method
        .addStatement("int $N = $N.count()", count, block)
        .beginControlFlow("for (int $1N = 0; $1N < $2N; $1N += $3L)", index, count, lanesOf(body))
        .addCode(loop)
        .endControlFlow()
        .build();
  }

  private void show(MethodSpec.Builder method, String block, String column, int number) {
    method
        .addStatement("byte[] $N = $N.bytes($L)", bytesOf(column), block, number)
        .addStatement("int $N = $N.at($L)", offsetOf(column), block, number);
  }

  private String bytesOf(String column) {
    return bytes.computeIfAbsent(column, name -> names.newName(name + "Bytes"));
  }

  private String offsetOf(String column) {
    return offsets.computeIfAbsent(column, name -> names.newName(name + "At"));
  }

  private CodeBlock loop(String index) {
    CodeBlock.Builder loop = CodeBlock.builder();
    for (KernelParameter each : kernel.sources()) {
      loop.addStatement(
          "Object $N = $T.$L($N, $N + $L * $N)",
          each.name(),
          ArrayNames.VECTORS,
          element(body.numbers()),
          bytesOf(each.name()),
          offsetOf(each.name()),
          size(body),
          index);
    }
    for (LocalVariable each : body.variables()) {
      if (!each.value().isUniform()) {
        loop.addStatement("Object $N = $L", each.name(), vector(each.value()));
      }
    }
    String results = bytesOf(RESULTS);
    String offset = offsetOf(RESULTS);
    CodeBlock at =
        body.isMask()
            ? CodeBlock.of("$N + $N", offset, index)
            : CodeBlock.of("$N + $L * $N", offset, size(body), index);
    return loop.addStatement(
            "$T.store$L($N, $L,$W$L)",
            ArrayNames.VECTORS,
            body.isMask() ? "Bool" : capitalized(element(body.numbers())),
            results,
            at,
            vector(body.result()))
        .build();
  }

  private static String element(ValueType numbers) {
    return switch (numbers) {
      case INT -> "int32";
      case LONG -> "int64";
      case FLOAT -> "float32";
      case DOUBLE -> "float64";
      default -> throw new IllegalArgumentException(numbers.keyword());
    };
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private CodeBlock vector(Expression expression) {
    if (expression.isUniform()) {
      return CodeBlock.of("$N", constant(expression));
    }
    if (!(expression instanceof Operation operation)) {
      return CodeBlock.of("$N", expression.java());
    }
    Operator operator = operation.operator();
    if (operator == Operator.CHOOSE && operation.type() == ValueType.BOOLEAN) {
      return chosenBools(operation.operands());
    }
    List<CodeBlock> operands = new ArrayList<>();
    operation.operands().forEach(each -> operands.add(vector(each)));
    return CodeBlock.of(
        "$T.$L($L)",
        ArrayNames.VECTORS,
        String.valueOf(operator.vectorMethod()),
        CodeBlock.join(operands, ",$W"));
  }

  private CodeBlock chosenBools(List<Expression> parts) {
    CodeBlock condition = vector(parts.getFirst());
    return CodeBlock.of(
        "$1T.or($1T.and($2L,$W$3L),$W$1T.and($1T.not($2L),$W$4L))",
        ArrayNames.VECTORS,
        condition,
        vector(parts.get(1)),
        vector(parts.get(2)));
  }

  /// Returns a value as the numbers in the lanes.
  private Expression inLanes(Expression value) {
    if (value.type() == body.numbers()) {
      return value;
    }
    boolean isLiteral = value instanceof Expression.Constant && value.type() == ValueType.INT;
    return isLiteral && body.numbers() == ValueType.LONG
        ? new Expression.Constant(ValueType.LONG, value.java() + "L")
        : new Operation(Operator.CAST, body.numbers(), value);
  }

  /// Returns the name of the vector that has a value in each lane.
  private String constant(Expression value) {
    String java = inLanes(value).java();
    return constants.computeIfAbsent(
        java,
        _ ->
            names.newName(
                value instanceof Expression.Variable variable
                    ? "all" + capitalized(variable.java())
                    : "constant" + ++numbered));
  }
}
