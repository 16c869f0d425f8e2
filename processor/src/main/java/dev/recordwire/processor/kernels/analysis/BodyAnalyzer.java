package dev.recordwire.processor.kernels.analysis;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Constant;
import dev.recordwire.processor.kernels.model.Expression.Function;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import dev.recordwire.processor.kernels.model.Operator;
import dev.recordwire.processor.kernels.model.ValueType;
import dev.recordwire.processor.kernels.model.VectorBody.LocalVariable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Turns the statements of a kernel's body into one expression, and the local variables in it. Each
/// assignment makes a variable of its own, and an `if` chooses between what its branches leave.
final class BodyAnalyzer implements Inlining {
  private final ExpressionAnalyzer expressions;
  private final Set<String> taken;
  private final List<LocalVariable> variables = new ArrayList<>();

  /// @param taken the names of the kernel's parameters
  BodyAnalyzer(ExpressionAnalyzer expressions, Set<String> taken) {
    this.expressions = expressions;
    this.taken = new HashSet<>(taken);
    this.taken.addAll(List.of("Vectors", "VectorColumns", "VectorMath")); // which loops call
  }

  /// The local variables, in the order in which they are computed.
  List<LocalVariable> variables() {
    return List.copyOf(variables);
  }

  @Override
  public Expression analyze(MethodTree method, Scope scope, ValueType returned) {
    Deque<StatementTree> statements = new ArrayDeque<>(method.getBody().getStatements());
    return result(statements, scope, returned, method);
  }

  /// Returns what statements return.
  private Expression result(
      Deque<StatementTree> statements, Scope scope, ValueType returned, Tree end) {
    while (!statements.isEmpty()) {
      StatementTree statement = statements.removeFirst();
      switch (statement) {
        case ReturnTree tree -> {
          return expressions.assigned(tree.getExpression(), scope, returned, this);
        }
        case BlockTree block -> prepend(block.getStatements(), statements);
        case IfTree choice -> {
          Optional<Expression> result = choose(choice, statements, scope, returned, end);
          if (result.isPresent()) {
            return result.get();
          }
        }
        default -> execute(statement, scope);
      }
    }
    throw NotComputable.kind(end, "a method that may not return");
  }

  private static void prepend(List<? extends StatementTree> first, Deque<StatementTree> rest) {
    first.reversed().forEach(rest::addFirst);
  }

  /// Returns the result if a branch returns one; otherwise leaves the values of both in the scope.
  private Optional<Expression> choose(
      IfTree choice, Deque<StatementTree> rest, Scope scope, ValueType returned, Tree end) {
    Expression condition =
        named("condition", expressions.analyze(choice.getCondition(), scope, this));
    List<StatementTree> otherwise =
        choice.getElseStatement() == null ? List.of() : List.of(choice.getElseStatement());
    Scope one = new Scope(scope);
    Scope other = new Scope(scope);
    if (returns(choice)) {
      Deque<StatementTree> yes = new ArrayDeque<>(rest);
      yes.addFirst(choice.getThenStatement());
      Deque<StatementTree> no = new ArrayDeque<>(rest);
      prepend(otherwise, no);
      return Optional.of(
          new Operation(
              Operator.CHOOSE,
              returned,
              condition,
              result(yes, one, returned, end),
              result(no, other, returned, end)));
    }
    executeAll(choice.getThenStatement(), one);
    otherwise.forEach(each -> executeAll(each, other));
    scope.join(
        one,
        other,
        (name, left, right) ->
            named(name, new Operation(Operator.CHOOSE, left.type(), condition, left, right)));
    return Optional.empty();
  }

  private void executeAll(StatementTree statement, Scope scope) {
    switch (statement) {
      case BlockTree block -> block.getStatements().forEach(each -> executeAll(each, scope));
      case IfTree choice -> choose(choice, new ArrayDeque<>(), scope, ValueType.INT, statement);
      default -> execute(statement, scope);
    }
  }

  private static boolean returns(StatementTree statement) {
    return switch (statement) {
      case null -> false;
      case ReturnTree _ -> true;
      case BlockTree block -> block.getStatements().stream().anyMatch(BodyAnalyzer::returns);
      case IfTree choice ->
          returns(choice.getThenStatement()) || returns(choice.getElseStatement());
      default -> false;
    };
  }

  private void execute(StatementTree statement, Scope scope) {
    switch (statement) {
      case EmptyStatementTree _ -> {}
      case VariableTree variable -> declare(variable, scope);
      case ExpressionStatementTree expression -> assign(expression.getExpression(), scope);
      default -> throw NotComputable.kind(statement, kind(statement));
    }
  }

  private static String kind(StatementTree statement) {
    return switch (statement.getKind()) {
      case FOR_LOOP, ENHANCED_FOR_LOOP, WHILE_LOOP, DO_WHILE_LOOP -> "a loop";
      default -> {
        String name = statement.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        yield ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name + " statement";
      }
    };
  }

  private void declare(VariableTree variable, Scope scope) {
    String name = variable.getName().toString();
    ExpressionTree initializer = variable.getInitializer();
    if (variable.getType() instanceof PrimitiveTypeTree primitive) {
      ValueType type = ValueType.of(primitive.getPrimitiveTypeKind().name());
      scope.declare(name, type);
      if (initializer != null) {
        scope.set(name, named(name, expressions.assigned(initializer, scope, type, this)));
      }
    } else if (variable.getType() == null && initializer != null) {
      Expression value = expressions.analyze(initializer, scope, this);
      scope.declare(name, value.type());
      scope.set(name, named(name, value));
    } else {
      throw NotComputable.kind(variable, "the variable " + name + " of a type that is no number's");
    }
  }

  private void assign(ExpressionTree expression, Scope scope) {
    switch (expression) {
      case AssignmentTree assignment -> {
        String name = target(assignment.getVariable(), scope);
        ValueType type = scope.type(name).orElseThrow();
        scope.set(
            name, named(name, expressions.assigned(assignment.getExpression(), scope, type, this)));
      }
      case CompoundAssignmentTree assignment -> {
        String name = target(assignment.getVariable(), scope);
        Expression value = expressions.compound(assignment, scope, this);
        ValueType type = scope.type(name).orElseThrow();
        scope.set(name, named(name, Values.cast(value, type)));
      }
      case UnaryTree step when step.getExpression() instanceof IdentifierTree -> {
        String name = target(step.getExpression(), scope);
        ValueType type = scope.type(name).orElseThrow();
        scope.set(name, named(name, Values.cast(step(step, scope, type), type)));
      }
      default -> throw NotComputable.kind(expression, "the statement " + expression);
    }
  }

  private Expression step(UnaryTree step, Scope scope, ValueType type) {
    Operator operator =
        switch (step.getKind()) {
          case PREFIX_INCREMENT, POSTFIX_INCREMENT -> Operator.ADD;
          case PREFIX_DECREMENT, POSTFIX_DECREMENT -> Operator.SUBTRACT;
          default -> throw NotComputable.kind(step, "the statement " + step);
        };
    ValueType computed = type.promoted();
    Expression one = Values.cast(new Constant(ValueType.INT, "1"), computed);
    Expression before = expressions.analyze(step.getExpression(), scope, this);
    return new Operation(operator, computed, Values.cast(before, computed), one);
  }

  private static String target(ExpressionTree variable, Scope scope) {
    if (variable instanceof IdentifierTree identifier
        && scope.type(identifier.getName().toString()).isPresent()) {
      return identifier.getName().toString();
    }
    throw NotComputable.kind(variable, "an assignment to " + variable);
  }

  @Override
  public Expression named(String name, Expression value) {
    if (!(value instanceof Operation) && !(value instanceof Function)) {
      return value;
    }
    String unique = name;
    for (int i = 2; !taken.add(unique); i++) {
      unique = name + i;
    }
    LocalVariable variable = new LocalVariable(unique, value);
    variables.add(variable);
    return variable.use();
  }
}
