package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.kernels.model.ElementType;
import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.KernelParameter;
import dev.recordwire.processor.kernels.model.Operator;
import dev.recordwire.processor.kernels.model.ValueType;
import dev.recordwire.processor.kernels.model.VectorBody;
import dev.recordwire.processor.kernels.model.VectorBody.LocalVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How many lanes the vectors of a kernel have, which is the same for all of them, and so the kinds
/// of vectors for its types of numbers.
///
/// @param areWide whether there are numbers of 64 bits, so that those of 32 bits are in vectors of
///     half the size
/// @param areOfLongs whether numbers are converted between 64-bit integers and floating point,
///     which not every processor does with vectors
/// @param masks the type of the numbers whose kind of vectors all masks are for
record VectorLanes(boolean areWide, boolean areOfLongs, ValueType masks) {
  static VectorLanes of(KernelModel kernel, VectorBody body) {
    List<Expression> all = new ArrayList<>();
    body.variables().stream().map(LocalVariable::value).forEach(each -> collect(each, all));
    collect(body.result(), all);
    List<ElementType> elements = new ArrayList<>(List.of(kernel.results()));
    kernel.sources().stream()
        .map(KernelParameter::elements)
        .forEach(each -> elements.add(each.orElseThrow()));
    boolean areWide =
        elements.stream().anyMatch(each -> isWide(each.computed()))
            || all.stream().anyMatch(each -> isWide(each.type()));
    Optional<ValueType> compared =
        all.stream()
            .filter(each -> each instanceof Operation operation && operation.operator().compares())
            .map(each -> each.operands().getFirst().type().promoted())
            .findFirst();
    return new VectorLanes(
        areWide,
        all.stream().anyMatch(VectorLanes::convertsLongs),
        compared.orElse(areWide ? ValueType.LONG : ValueType.INT));
  }

  private static void collect(Expression expression, List<Expression> all) {
    if (!expression.isUniform()) {
      all.add(expression);
      expression.operands().forEach(each -> collect(each, all));
    }
  }

  private static boolean isWide(ValueType type) {
    return type == ValueType.DOUBLE || type == ValueType.LONG;
  }

  private static boolean convertsLongs(Expression expression) {
    return expression instanceof Operation(Operator operator, ValueType to, List<Expression> from)
        && operator == Operator.CAST
        && ((to == ValueType.LONG && from.getFirst().type().isFloatingPoint())
            || (from.getFirst().type() == ValueType.LONG && to.isFloatingPoint()));
  }

  /// The constant with the number of lanes.
  CodeBlock count() {
    return CodeBlock.of("$T.LANES_$L", ArrayNames.VECTORS, areWide ? "64" : "32");
  }

  /// The value of the method that says how many lanes there are.
  CodeBlock countIfUsed() {
    return areOfLongs ? CodeBlock.of("$T.LANES_OF_LONGS", ArrayNames.VECTORS) : count();
  }

  /// Whether vectors of a type of numbers have half the size of the others.
  boolean areHalf(ValueType type) {
    return areWide && !isWide(type.promoted());
  }

  /// The constant of the kind of vectors for a type of numbers.
  CodeBlock kind(ValueType type) {
    return CodeBlock.of(
        "$T.$L$L",
        ArrayNames.VECTORS,
        areHalf(type) ? "HALF_" : "",
        element(type).toUpperCase(Locale.ROOT));
  }

  /// The name of the methods that load vectors of a type of numbers.
  String loader(ValueType type) {
    String element = element(type);
    return areHalf(type)
        ? "half" + Character.toUpperCase(element.charAt(0)) + element.substring(1)
        : element;
  }

  private static String element(ValueType type) {
    return switch (type.promoted()) {
      case INT -> "int32";
      case LONG -> "int64";
      case FLOAT -> "float32";
      case DOUBLE -> "float64";
      default -> throw new IllegalArgumentException(type.keyword());
    };
  }

  /// The kind of vectors that masks are for.
  CodeBlock maskKind() {
    return kind(masks);
  }
}
