package dev.recordwire.processor.kernels.emission;

import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import dev.recordwire.processor.kernels.model.Expression.Variable;
import dev.recordwire.processor.kernels.model.Operator;
import dev.recordwire.processor.kernels.model.VectorBody.LocalVariable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// How large HotSpot's graph of a loop with vectors becomes while it is built.
///
/// HotSpot stops inlining at 18 000 nodes (`NodeCountInliningCutoff`). The sizes are what
/// `-XX:+LogCompilation` shows of float64 in JDK 25: 460 to 530 nodes for an operation, 715 for a
/// load, 660 for a store, 146 for a vector of one value, 180 for the memory of a column.
final class LoopSize {
  private static final int MAX_NODES = 17_000;
  private static final int OPERATION = 490;
  private static final int LOAD = 715 + 180;
  private static final int STORE = 660 + 180;
  private static final int ONE_VALUE = 146;

  private final Set<String> loaded = new HashSet<>();
  private final Set<String> values = new HashSet<>();
  private final Set<String> computed = new HashSet<>();
  private int nodes = STORE;

  private LoopSize() {}

  /// Whether the vectors of a loop are in registers, and none is an object.
  ///
  /// @param variables the variables that the loop computes, in order
  /// @param isKept whether one is used after the loop
  /// @param others the values that it computes beside them
  static boolean fits(
      List<LocalVariable> variables,
      Predicate<LocalVariable> isKept,
      List<? extends Expression> others) {
    LoopSize size = new LoopSize();
    for (LocalVariable each : variables) {
      size.add(each.value());
      size.computed.add(each.name());
      size.nodes += isKept.test(each) ? STORE : 0;
    }
    others.forEach(size::add);
    return size.nodes <= MAX_NODES;
  }

  private void add(Expression expression) {
    if (expression.isUniform()) {
      nodes += values.add(expression.java()) ? ONE_VALUE : 0;
      return;
    }
    if (expression instanceof Variable variable
        && !computed.contains(variable.java())
        && loaded.add(variable.java())) {
      nodes += LOAD;
    }
    if (expression instanceof Operation operation) {
      nodes += OPERATION * steps(operation.operator());
    }
    expression.operands().forEach(this::add);
  }

  /// How many operations of the vector module the runtime's method has.
  private static int steps(Operator operator) {
    return switch (operator) {
      case FLOOR, CEIL -> 16;
      case RINT -> 10;
      default -> 1;
    };
  }
}
