package dev.recordwire.processor.kernels.analysis;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import dev.recordwire.processor.kernels.model.Operator;
import dev.recordwire.processor.kernels.model.ValueType;
import java.util.List;

/// Turns expressions of a kernel's body into the model's, and types them by Java's rules: javac has
/// not done so yet when annotation processors run.
final class ExpressionAnalyzer {
  private final Calls calls;
  private final ConstantNames constants;

  ExpressionAnalyzer(Calls calls, ConstantNames constants) {
    this.calls = calls;
    this.constants = constants;
  }

  /// Returns an expression as the value of a variable, a parameter or a result of a type.
  Expression assigned(ExpressionTree tree, Scope scope, ValueType type, Inlining inlining) {
    return Values.cast(analyze(tree, scope, inlining), type);
  }

  Expression analyze(ExpressionTree tree, Scope scope, Inlining inlining) {
    return switch (tree) {
      case ParenthesizedTree inner -> analyze(inner.getExpression(), scope, inlining);
      case LiteralTree literal -> literal(literal);
      case IdentifierTree name -> name(name, scope);
      case MemberSelectTree member -> constant(member, member.toString());
      case UnaryTree unary -> unary(unary, scope, inlining);
      case BinaryTree binary ->
          binary(
              binary,
              binary.getKind(),
              analyze(binary.getLeftOperand(), scope, inlining),
              analyze(binary.getRightOperand(), scope, inlining));
      case ConditionalExpressionTree choice -> choice(choice, scope, inlining);
      case TypeCastTree cast when cast.getType() instanceof PrimitiveTypeTree primitive ->
          Values.cast(
              analyze(cast.getExpression(), scope, inlining),
              ValueType.of(primitive.getPrimitiveTypeKind().name()));
      case MethodInvocationTree call -> call(call, scope, inlining);
      default -> throw NotComputable.kind(tree, "the expression " + tree);
    };
  }

  private static Expression literal(LiteralTree literal) {
    return Values.constant(literal.getValue())
        .orElseThrow(() -> NotComputable.kind(literal, "the literal " + literal));
  }

  private Expression name(IdentifierTree tree, Scope scope) {
    String name = tree.getName().toString();
    if (scope.type(name).isPresent()) {
      return scope
          .value(name)
          .orElseThrow(() -> NotComputable.kind(tree, name + ", which may have no value,"));
    }
    return constant(tree, name);
  }

  private Expression constant(Tree tree, String name) {
    return constants
        .find(name)
        .orElseThrow(
            () ->
                new NotComputable(
                    tree,
                    name
                        + " is no constant that the compiler knows: make it static final with a"
                        + " constant value, pass it as a @Scalar parameter, or use "
                        + NotComputable.PLAIN_LOOP));
  }

  private Expression unary(UnaryTree tree, Scope scope, Inlining inlining) {
    Expression operand = analyze(tree.getExpression(), scope, inlining);
    ValueType type = operand.type().promoted();
    return switch (tree.getKind()) {
      case UNARY_PLUS -> Values.cast(operand, type);
      case UNARY_MINUS -> new Operation(Operator.NEGATE, type, Values.cast(operand, type));
      case BITWISE_COMPLEMENT -> new Operation(Operator.BIT_NOT, type, Values.cast(operand, type));
      case LOGICAL_COMPLEMENT -> new Operation(Operator.NOT, ValueType.BOOLEAN, operand);
      default ->
          throw NotComputable.kind(tree, "a change of a variable inside the expression " + tree);
    };
  }

  /// Returns the value that `a op= b` computes before its cast.
  Expression compound(CompoundAssignmentTree tree, Scope scope, Inlining inlining) {
    String name = tree.getKind().name();
    Tree.Kind kind = Tree.Kind.valueOf(name.substring(0, name.length() - "_ASSIGNMENT".length()));
    return binary(
        tree,
        kind,
        analyze(tree.getVariable(), scope, inlining),
        analyze(tree.getExpression(), scope, inlining));
  }

  private static Expression binary(Tree tree, Tree.Kind kind, Expression left, Expression right) {
    boolean areBools = left.type() == ValueType.BOOLEAN && right.type() == ValueType.BOOLEAN;
    return switch (kind) {
      case PLUS -> arithmetic(tree, Operator.ADD, left, right);
      case MINUS -> arithmetic(tree, Operator.SUBTRACT, left, right);
      case MULTIPLY -> arithmetic(tree, Operator.MULTIPLY, left, right);
      case DIVIDE -> arithmetic(tree, Operator.DIVIDE, left, right);
      case REMAINDER -> arithmetic(tree, Operator.REMAINDER, left, right);
      case AND ->
          areBools ? bools(Operator.AND, left, right) : bits(tree, Operator.BIT_AND, left, right);
      case OR ->
          areBools ? bools(Operator.OR, left, right) : bits(tree, Operator.BIT_OR, left, right);
      case XOR ->
          areBools ? bools(Operator.XOR, left, right) : bits(tree, Operator.BIT_XOR, left, right);
      case LEFT_SHIFT -> shift(tree, Operator.SHIFT_LEFT, left, right);
      case RIGHT_SHIFT -> shift(tree, Operator.SHIFT_RIGHT, left, right);
      case UNSIGNED_RIGHT_SHIFT -> shift(tree, Operator.SHIFT_RIGHT_UNSIGNED, left, right);
      case LESS_THAN -> comparison(tree, Operator.LESS, left, right);
      case LESS_THAN_EQUAL -> comparison(tree, Operator.LESS_OR_EQUAL, left, right);
      case GREATER_THAN -> comparison(tree, Operator.GREATER, left, right);
      case GREATER_THAN_EQUAL -> comparison(tree, Operator.GREATER_OR_EQUAL, left, right);
      case EQUAL_TO ->
          areBools
              ? new Operation(Operator.NOT, ValueType.BOOLEAN, bools(Operator.XOR, left, right))
              : comparison(tree, Operator.EQUAL, left, right);
      case NOT_EQUAL_TO ->
          areBools
              ? bools(Operator.XOR, left, right)
              : comparison(tree, Operator.NOT_EQUAL, left, right);
      case CONDITIONAL_AND -> bools(Operator.AND, left, right);
      case CONDITIONAL_OR -> bools(Operator.OR, left, right);
      default -> throw NotComputable.kind(tree, "the expression " + tree);
    };
  }

  private static Expression arithmetic(
      Tree tree, Operator operator, Expression left, Expression right) {
    ValueType type = common(tree, left, right);
    return new Operation(operator, type, Values.cast(left, type), Values.cast(right, type));
  }

  private static Expression bits(Tree tree, Operator operator, Expression left, Expression right) {
    requireIntegers(tree, left, right);
    return arithmetic(tree, operator, left, right);
  }

  private static Expression shift(Tree tree, Operator operator, Expression left, Expression right) {
    requireIntegers(tree, left, right);
    ValueType type = left.type().promoted();
    return new Operation(
        operator, type, Values.cast(left, type), Values.cast(right, right.type().promoted()));
  }

  private static void requireIntegers(Tree tree, Expression left, Expression right) {
    if (!left.type().isIntegral() || !right.type().isIntegral()) {
      throw NotComputable.kind(tree, "the expression " + tree);
    }
  }

  private static Expression comparison(
      Tree tree, Operator operator, Expression left, Expression right) {
    ValueType type = common(tree, left, right);
    return new Operation(
        operator, ValueType.BOOLEAN, Values.cast(left, type), Values.cast(right, type));
  }

  private static Expression bools(Operator operator, Expression left, Expression right) {
    return new Operation(operator, ValueType.BOOLEAN, left, right);
  }

  private static ValueType common(Tree tree, Expression left, Expression right) {
    if (!left.type().isNumeric() || !right.type().isNumeric()) {
      throw NotComputable.kind(tree, "the expression " + tree);
    }
    return left.type().promoted(right.type());
  }

  private Expression choice(ConditionalExpressionTree tree, Scope scope, Inlining inlining) {
    Expression condition = analyze(tree.getCondition(), scope, inlining);
    Expression yes = analyze(tree.getTrueExpression(), scope, inlining);
    Expression no = analyze(tree.getFalseExpression(), scope, inlining);
    ValueType type = yes.type() == no.type() ? yes.type() : common(tree, yes, no);
    return new Operation(
        Operator.CHOOSE,
        type,
        type == ValueType.BOOLEAN ? inlining.named("condition", condition) : condition,
        Values.cast(yes, type),
        Values.cast(no, type));
  }

  private Expression call(MethodInvocationTree tree, Scope scope, Inlining inlining) {
    List<Expression> arguments =
        tree.getArguments().stream()
            .map(each -> analyze((ExpressionTree) each, scope, inlining))
            .toList();
    return calls.analyze(tree, arguments, inlining);
  }
}
