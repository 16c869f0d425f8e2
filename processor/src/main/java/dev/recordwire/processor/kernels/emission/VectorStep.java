package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import dev.recordwire.processor.kernels.model.Operator;
import dev.recordwire.processor.kernels.model.ValueType;
import dev.recordwire.processor.kernels.model.VectorBody.LocalVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The code of one step of a loop with vectors, which loads what it needs and computes it.
final class VectorStep {
  private static final int BITS = Integer.SIZE;

  private final VectorLoop loop;
  private final VectorLanes lanes;
  private final StepIndex index;
  private final CodeBlock.Builder loads = CodeBlock.builder();
  private final CodeBlock.Builder code = CodeBlock.builder();

  /// The names, in this step, of the variables that were loaded or computed.
  private final Map<String, String> locals = new HashMap<>();

  VectorStep(VectorLoop loop, VectorLanes lanes, StepIndex index) {
    this.loop = loop;
    this.lanes = lanes;
    this.index = index;
  }

  CodeBlock code() {
    return loads.build().toBuilder().add(code.build()).build();
  }

  void add(CodeBlock statement) {
    code.addStatement(statement);
  }

  void declare(LocalVariable variable) {
    CodeBlock value = vector(variable.value());
    code.addStatement("Object $N = $L", local(variable.name()), value);
  }

  private String local(String variable) {
    int offset = index.offset();
    String name = offset == 0 ? variable : loop.newName(variable + offset);
    locals.put(variable, name);
    return name;
  }

  /// Keeps a value for a later loop, or as the argument of a function.
  void keep(String name, CodeBlock vector) {
    add(loop.keep(name, vector, index));
  }

  /// Stores results.
  void store(Expression result) {
    add(loop.store(vector(result), index));
  }

  /// The vector of a value.
  CodeBlock vector(Expression expression) {
    return vector(expression, expression.type());
  }

  private CodeBlock vector(Expression expression, ValueType type) {
    if (expression.isUniform()) {
      return CodeBlock.of("$N", loop.constant(expression, type.promoted()));
    }
    return expression instanceof Operation operation
        ? operation(operation)
        : CodeBlock.of("$N", loaded(expression.java()));
  }

  private String loaded(String variable) {
    String known = locals.get(variable);
    if (known != null) {
      return known;
    }
    CodeBlock value = loop.load(variable, index);
    String name = local(variable);
    loads.addStatement("Object $N = $L", name, value);
    return name;
  }

  private CodeBlock operation(Operation operation) {
    List<Expression> operands = operation.operands();
    return switch (operation.operator()) {
      case CAST -> cast(operands.getFirst(), operation.type());
      case CHOOSE -> choice(operation);
      case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED ->
          call(
              operation.operator(),
              vector(operands.getFirst()),
              distance(operands.getLast(), operation.type()));
      default -> {
        CodeBlock[] vectors = operands.stream().map(this::vector).toArray(CodeBlock[]::new);
        CodeBlock result = call(operation.operator(), vectors);
        yield operation.operator().compares()
            ? mask(result, operands.getFirst().type(), lanes.masks())
            : result;
      }
    };
  }

  private static CodeBlock call(Operator operator, CodeBlock... operands) {
    return CodeBlock.of(
        "$T.$L($L)",
        ArrayNames.VECTORS,
        String.valueOf(operator.vectorMethod()),
        CodeBlock.join(List.of(operands), ",$W"));
  }

  /// How far to shift, in lanes of the shifted type.
  private CodeBlock distance(Expression distance, ValueType type) {
    return distance.isUniform() ? vector(distance, type) : cast(distance, type);
  }

  private CodeBlock choice(Operation choice) {
    List<Expression> parts = choice.operands();
    CodeBlock condition = vector(parts.getFirst());
    if (choice.type() == ValueType.BOOLEAN) {
      return CodeBlock.of(
          "$1T.or($1T.and($2L,$W$3L),$W$1T.and($1T.not($2L),$W$4L))",
          ArrayNames.VECTORS,
          condition,
          vector(parts.get(1)),
          vector(parts.get(2)));
    }
    return call(
        Operator.CHOOSE,
        mask(condition, lanes.masks(), choice.type()),
        vector(parts.get(1)),
        vector(parts.get(2)));
  }

  /// A mask for vectors of a type as one for vectors of another.
  private CodeBlock mask(CodeBlock mask, ValueType from, ValueType to) {
    return from.promoted() == to.promoted()
        ? mask
        : CodeBlock.of("$T.castMask($L,$W$L)", ArrayNames.VECTORS, mask, lanes.kind(to));
  }

  /// A number converted as Java's cast does it. Integers narrower than int are ints in the lanes.
  private CodeBlock cast(Expression value, ValueType type) {
    ValueType from = value.type();
    CodeBlock vector = vector(value);
    if (from.promoted() != type.promoted()) {
      vector =
          CodeBlock.of("$T.cast($L,$W$L)", ArrayNames.VECTORS, vector, lanes.kind(type.promoted()));
    }
    return switch (type) {
      case BYTE -> narrowed(vector, BITS - Byte.SIZE);
      case SHORT -> from == ValueType.BYTE ? vector : narrowed(vector, BITS - Short.SIZE);
      case CHAR -> call(Operator.BIT_AND, vector, number(Character.MAX_VALUE));
      default -> vector;
    };
  }

  private CodeBlock narrowed(CodeBlock vector, int bits) {
    return call(
        Operator.SHIFT_RIGHT, call(Operator.SHIFT_LEFT, vector, number(bits)), number(bits));
  }

  private CodeBlock number(int value) {
    return vector(new Expression.Constant(ValueType.INT, Integer.toString(value)));
  }
}
