package dev.recordwire.processor.kernels.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.kernels.model.ElementType;
import dev.recordwire.processor.kernels.model.Expression;
import dev.recordwire.processor.kernels.model.Expression.Operation;
import dev.recordwire.processor.kernels.model.KernelModel;
import dev.recordwire.processor.kernels.model.KernelParameter;
import dev.recordwire.processor.kernels.model.Operator;
import dev.recordwire.processor.kernels.model.ValueType;
import dev.recordwire.processor.kernels.model.VectorBody.LocalVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A method with a loop of vectors: the memory of the columns that it reads and writes, and the
/// vectors of values that are the same for all elements, which are made before the loop.
final class VectorLoop {
  private static final Pattern ARRAY_MATH = Pattern.compile("ArrayMath\\.");
  private static final String RESULTS = "results";

  private final KernelModel kernel;
  private final VectorLanes lanes;
  private final VectorStages stages;
  private final VectorRooms rooms;
  private final Names names = new Names();
  private final String block;

  /// The declarations of columns' memory, and the variables that are declared by them.
  private final CodeBlock.Builder memory = CodeBlock.builder();

  private final Map<String, String> declared = new LinkedHashMap<>();

  /// The vectors of values that are the same for all elements, by the code that makes them.
  private final Map<CodeBlock, String> constants = new LinkedHashMap<>();

  private final Set<String> usedUniform = new HashSet<>();

  /// How many of the constants have no name of their own.
  private int numbered;

  VectorLoop(KernelModel kernel, VectorLanes lanes, VectorStages stages, VectorRooms rooms) {
    this.kernel = kernel;
    this.lanes = lanes;
    this.stages = stages;
    this.rooms = rooms;
    kernel.parameters().forEach(each -> names.reserve(each.name()));
    stages.names().forEach(names::reserve);
    this.block = names.newName("block");
  }

  String newName(String suggestion) {
    return names.newName(suggestion);
  }

  String block() {
    return block;
  }

  /// The vector of a variable's elements: of a column, or of what an earlier loop or a function
  /// computed.
  CodeBlock load(String variable, StepIndex index) {
    List<KernelParameter> sources = kernel.sources();
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).name().equals(variable)) {
        return loadColumn(variable, i, sources.get(i).elements().orElseThrow(), index);
      }
    }
    ValueType type = rooms.type(variable);
    return loadNumbers(numbers(variable, rooms.column(variable), type), type, index);
  }

  private CodeBlock loadColumn(String name, int column, ElementType elements, StepIndex index) {
    ValueType type = elements.computed();
    return elements.isVector()
        ? CodeBlock.of(
            "$T.$L($N, $L)",
            ArrayNames.VECTOR_COLUMNS,
            lanes.loader(type),
            bytes(name, column),
            index.at(offset(name, column), size(type)))
        : loadNumbers(numbers(name, column, type), type, index);
  }

  private CodeBlock loadNumbers(String numbers, ValueType type, StepIndex index) {
    return type == ValueType.BOOLEAN
        ? CodeBlock.of(
            "$T.bool($N, $L, $L)",
            ArrayNames.VECTOR_COLUMNS,
            numbers,
            index.code(),
            lanes.maskKind())
        : CodeBlock.of(
            "$T.$L($N, $L)",
            ArrayNames.VECTOR_COLUMNS,
            lanes.loader(type),
            numbers,
            place(type, index));
  }

  /// The statement that keeps a value for a later loop, or as the argument of a function.
  CodeBlock keep(String name, CodeBlock vector, StepIndex index) {
    return CodeBlock.of(
        "$T.store($N, $L, $L)",
        ArrayNames.VECTOR_COLUMNS,
        numbers(name, rooms.column(name), rooms.type(name)),
        place(rooms.type(name), index),
        vector);
  }

  /// Where a step's numbers of a type are in a column's Java array.
  private static CodeBlock place(ValueType type, StepIndex index) {
    return type == ValueType.DOUBLE
        ? CodeBlock.of("$L * $L", Double.BYTES, index.code())
        : index.code();
  }

  /// The statement that stores results.
  CodeBlock store(CodeBlock vector, StepIndex index) {
    ElementType elements = kernel.results();
    int column = kernel.sources().size();
    if (elements == ElementType.BOOL) {
      return store("Bool", index.at(offset(RESULTS, column), 1), vector);
    }
    if (elements.isVector()) {
      int size = size(elements.computed());
      String type = storer(elements.computed());
      return store(type, index.at(offset(RESULTS, column), size), vector);
    }
    return CodeBlock.of(
        "$T.store($N, $L,$W$L)",
        ArrayNames.VECTOR_COLUMNS,
        numbers(RESULTS, column, elements.computed()),
        index.code(),
        vector);
  }

  private CodeBlock store(String type, CodeBlock at, CodeBlock vector) {
    return CodeBlock.of(
        "$T.store$L($N, $L,$W$L)", ArrayNames.VECTOR_COLUMNS, type, resultBytes(), at, vector);
  }

  private static String storer(ValueType type) {
    return switch (type) {
      case INT -> "Int32";
      case LONG -> "Int64";
      case FLOAT -> "Float32";
      case DOUBLE -> "Float64";
      default -> throw new IllegalArgumentException(type.keyword());
    };
  }

  String resultBytes() {
    return bytes(RESULTS, kernel.sources().size());
  }

  String resultOffset() {
    return offset(RESULTS, kernel.sources().size());
  }

  private static int size(ValueType type) {
    return type == ValueType.DOUBLE || type == ValueType.LONG ? Double.BYTES : Float.BYTES;
  }

  private String bytes(String column, int number) {
    offset(column, number);
    return String.valueOf(declared.get(column + ".bytes"));
  }

  private String offset(String column, int number) {
    String known = declared.get(column + ".at");
    if (known != null) {
      return known;
    }
    String bytes = names.newName(column + "Bytes");
    String at = names.newName(column + "At");
    memory.addStatement("byte[] $N = $N.bytes($L)", bytes, block, number);
    memory.addStatement("int $N = $N.at($L)", at, block, number);
    declared.put(column + ".bytes", bytes);
    declared.put(column + ".at", at);
    return at;
  }

  private String numbers(String column, int number, ValueType type) {
    return declared.computeIfAbsent(
        column,
        _ -> {
          String numbers = names.newName(VectorRooms.words(column) + "Numbers");
          memory.addStatement(
              "$L[] $N = $N.$L($L)",
              VectorRooms.arrayType(type),
              numbers,
              block,
              VectorRooms.accessor(type),
              number);
          return numbers;
        });
  }

  /// The name of the vector that has a value in each lane.
  String constant(Expression value, ValueType type) {
    VectorStages.addVariables(value, usedUniform);
    return constants.computeIfAbsent(
        broadcast(inLanes(value, type), type),
        _ ->
            names.newName(
                value instanceof Expression.Variable variable
                    ? "all" + capitalized(variable.java())
                    : "constant" + ++numbered));
  }

  private CodeBlock broadcast(CodeBlock value, ValueType type) {
    boolean isPlain = type != ValueType.BOOLEAN && !lanes.areHalf(type);
    return isPlain
        ? CodeBlock.of("$T.broadcast($L)", ArrayNames.VECTORS, value)
        : CodeBlock.of(
            "$T.broadcast($L, $L)",
            ArrayNames.VECTORS,
            value,
            type == ValueType.BOOLEAN ? lanes.maskKind() : lanes.kind(type));
  }

  /// A value as the numbers in the lanes.
  private static CodeBlock inLanes(Expression value, ValueType type) {
    if (value.type().promoted() == type) {
      return java(value);
    }
    boolean isLiteral = value instanceof Expression.Constant && value.type() == ValueType.INT;
    return isLiteral && type == ValueType.LONG
        ? CodeBlock.of("$LL", value.java())
        : java(new Operation(Operator.CAST, type, value));
  }

  /// The code of a value that is the same for all elements.
  private static CodeBlock java(Expression value) {
    CodeBlock.Builder code = CodeBlock.builder();
    String[] parts = ARRAY_MATH.split(value.java(), -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        code.add("$T.", ArrayNames.ARRAY_MATH);
      }
      code.add("$L", parts[i]);
    }
    return code.build();
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /// Adds everything that comes before the loop to a method.
  void addStart(MethodSpec.Builder method) {
    method.addCode(memory.build());
    List<LocalVariable> uniform = new ArrayList<>();
    for (LocalVariable each : stages.uniform().reversed()) {
      if (usedUniform.contains(each.name())) {
        VectorStages.addVariables(each.value(), usedUniform);
        uniform.addFirst(each);
      }
    }
    for (LocalVariable each : uniform) {
      method.addStatement(
          "$L $N = $L", each.value().type().keyword(), each.name(), java(each.value()));
    }
    constants.forEach((value, name) -> method.addStatement("Object $N = $L", name, value));
  }
}
