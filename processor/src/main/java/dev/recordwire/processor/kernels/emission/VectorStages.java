package dev.recordwire.processor.kernels.emission;

import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Function;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import dev.recordwire.processor.kernels.model.Expression.Variable;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.VectorBody;
import dev.recordwire.processor.kernels.model.VectorBody.LocalVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The loops that compute a body, one after the other for each block of elements.
///
/// A function is computed between two of them, for all arguments of the block. And a loop is no
/// larger than HotSpot puts into one piece of code: beyond it a vector would be an object.
final class VectorStages {
  /// How many operations a loop has at most, if it fits: see [LoopSize].
  private static final int MAX_OPERATIONS = 20;

  /// How many operations a loop may have in any case.
  private static final int MIN_OPERATIONS = 4;

  /// The variables of each loop, in order.
  private final List<List<LocalVariable>> loops = new ArrayList<>();

  /// The functions that are computed after each loop.
  private final List<List<LocalVariable>> functions = new ArrayList<>();

  private final List<Integer> operations = new ArrayList<>();

  /// The loop from which on a variable has its value.
  private final Map<String, Integer> known = new HashMap<>();

  private final Names names;
  private final int maxOperations;
  private final List<LocalVariable> variables = new ArrayList<>();
  private final Expression result;

  private VectorStages(KernelModel kernel, VectorBody body, int maxOperations) {
    this.maxOperations = maxOperations;
    this.names = new Names();
    kernel.parameters().forEach(each -> names.reserve(each.name()));
    body.variables().forEach(each -> names.reserve(each.name()));
    for (LocalVariable each : needed(body)) {
      variables.add(new LocalVariable(each.name(), divided(each.value())));
    }
    this.result = divided(body.result());
    variables.stream().filter(each -> !each.value().isUniform()).forEach(this::place);
    use(firstWithRoom(result), result);
  }

  /// Divides a kernel's body into as few loops as are compiled as one piece each.
  static VectorStages of(KernelModel kernel, VectorBody body) {
    VectorStages stages = new VectorStages(kernel, body, MAX_OPERATIONS);
    for (int fewer = MAX_OPERATIONS - 1; fewer >= MIN_OPERATIONS && !stages.fit(); fewer--) {
      stages = new VectorStages(kernel, body, fewer);
    }
    return stages;
  }

  private boolean fit() {
    return IntStream.range(0, count()).allMatch(this::fits);
  }

  private boolean fits(int loop) {
    List<Expression> others = new ArrayList<>();
    functions(loop).forEach(each -> others.addAll(each.value().operands()));
    if (isLast(loop)) {
      others.add(result);
    }
    return LoopSize.fits(variables(loop), each -> isKept(each, loop), others);
  }

  /// The variables that the result is made of.
  private static List<LocalVariable> needed(VectorBody body) {
    Set<String> used = new HashSet<>();
    addVariables(body.result(), used);
    List<LocalVariable> needed = new ArrayList<>();
    for (LocalVariable each : body.variables().reversed()) {
      if (used.contains(each.name())) {
        addVariables(each.value(), used);
        needed.addFirst(each);
      }
    }
    return needed;
  }

  static void addVariables(Expression expression, Set<String> used) {
    if (expression instanceof Variable variable) {
      used.add(variable.java());
    }
    expression.operands().forEach(each -> addVariables(each, used));
  }

  /// How many operations an expression has that are done for each element.
  static int operations(Expression expression) {
    if (expression.isUniform()) {
      return 0;
    }
    int own = expression instanceof Operation ? 1 : 0;
    return own + expression.operands().stream().mapToInt(VectorStages::operations).sum();
  }

  /// An expression of few operations, whose larger parts are variables.
  private Expression divided(Expression expression) {
    if (!(expression instanceof Operation operation) || operations(expression) <= maxOperations) {
      return expression;
    }
    List<Expression> operands = new ArrayList<>();
    operation.operands().forEach(each -> operands.add(divided(each)));
    while (operands.stream().mapToInt(VectorStages::operations).sum() >= maxOperations) {
      int largest = 0;
      for (int i = 1; i < operands.size(); i++) {
        if (operations(operands.get(i)) > operations(operands.get(largest))) {
          largest = i;
        }
      }
      LocalVariable part = new LocalVariable(names.newName("part"), operands.get(largest));
      variables.add(part);
      operands.set(largest, part.use());
    }
    return new Operation(operation.operator(), operation.type(), operands);
  }

  private void place(LocalVariable variable) {
    if (variable.value() instanceof Function function) {
      int loop = firstFor(function);
      addLoops(loop);
      functions.get(loop).add(variable);
      known.put(variable.name(), loop + 1);
    } else {
      int loop = firstWithRoom(variable.value());
      use(loop, variable.value());
      loops.get(loop).add(variable);
      known.put(variable.name(), loop);
    }
  }

  private int firstFor(Expression expression) {
    Set<String> used = new HashSet<>();
    addVariables(expression, used);
    return used.stream().mapToInt(each -> known.getOrDefault(each, 0)).max().orElse(0);
  }

  private int firstWithRoom(Expression expression) {
    int loop = firstFor(expression);
    while (loop < operations.size()
        && operations.get(loop) > 0
        && operations.get(loop) + operations(expression) > maxOperations) {
      loop++;
    }
    return loop;
  }

  private void use(int loop, Expression expression) {
    addLoops(loop);
    operations.set(loop, operations.get(loop) + operations(expression));
  }

  private void addLoops(int last) {
    while (loops.size() <= last) {
      loops.add(new ArrayList<>());
      functions.add(new ArrayList<>());
      operations.add(0);
    }
  }

  int count() {
    return loops.size();
  }

  /// How many operations all loops have.
  int operations() {
    return operations.stream().mapToInt(Integer::intValue).sum();
  }

  /// The names of all variables.
  List<String> names() {
    return variables.stream().map(LocalVariable::name).toList();
  }

  boolean isLast(int loop) {
    return loop == loops.size() - 1;
  }

  /// The variables that a loop computes, in order.
  List<LocalVariable> variables(int loop) {
    return loops.get(loop);
  }

  /// The functions that are computed after a loop.
  List<LocalVariable> functions(int loop) {
    return functions.get(loop);
  }

  /// The variables with one value for all elements, in order.
  List<LocalVariable> uniform() {
    return variables.stream().filter(each -> each.value().isUniform()).toList();
  }

  /// The value that the last loop stores.
  Expression result() {
    return result;
  }

  /// Whether a variable of a loop is used in a later one, or as the argument of a function.
  boolean isKept(LocalVariable variable, int loop) {
    Set<String> used = new HashSet<>();
    for (int later = loop; later < count(); later++) {
      functions(later).forEach(each -> addVariables(each.value(), used));
      if (later > loop) {
        variables(later).forEach(each -> addVariables(each.value(), used));
      }
    }
    if (!isLast(loop)) {
      addVariables(result, used);
    }
    return used.contains(variable.name());
  }
}
