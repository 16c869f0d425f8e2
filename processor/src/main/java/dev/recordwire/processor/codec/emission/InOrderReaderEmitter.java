package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Emits the reader of an evolvable record of one chunk whose fields come in declaration order.
///
/// The emitted code goes through the fields once, and takes each field that comes next. If the
/// record then has bytes left, or lacks a required field, the code hands the values so far to the
/// class of [OutOfOrderReaderEmitter], which continues from there: nothing is read twice, and the
/// method that reads nearly every payload stays small.
final class InOrderReaderEmitter {
  private final ClassName type;
  private final ClassName fieldsClass;
  private final FieldVariables variables;
  private final FieldReads reads;
  private final List<Field> fields;

  InOrderReaderEmitter(
      ClassName type, ClassName fieldsClass, FieldVariables variables, Emitters emitters) {
    this.type = type;
    this.fieldsClass = fieldsClass;
    this.variables = variables;
    this.reads = new FieldReads(emitters);
    this.fields = variables.fields();
  }

  /// The body of the method that reads.
  CodeBlock body() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Field field : fields) {
      code.addStatement(
          "$T $L = $L",
          FieldVariables.typeOf(field),
          variables.of(field),
          variables.initial(field));
    }
    if (!fields.isEmpty()) {
      code.addStatement("long $L = 0", seen());
    }
    OffsetVariable offset = new OffsetVariable();
    for (FieldGroup group : FieldGroup.of(fields)) {
      switch (group) {
        case FieldGroup.FixedRun run -> run(run, offset, code);
        case FieldGroup.VariableField variable -> {
          Field field = variable.field();
          code.beginControlFlow("if (in.next($L, end))", FieldGroup.header(field));
          reads.variable(variable, CodeBlock.of("$L", variables.of(field)), code);
          code.addStatement(markSeen(List.of(field))).endControlFlow();
        }
        case FieldGroup.OptionalField optional -> {
          Field field = optional.field();
          CodeBlock header = FieldGroup.header(field);
          code.beginControlFlow("if (in.next($L, end))", header);
          reads.optional(optional, header, CodeBlock.of("$L", variables.of(field)), code);
          code.addStatement(markSeen(List.of(field))).endControlFlow();
        }
      }
    }
    return code.beginControlFlow("if ($Lin.isAt(end))", allThere())
        .addStatement(
            "return new $T($L)", type, variables.arguments("", UnknownFieldsEmitter.none()))
        .endControlFlow()
        .addStatement("return new $T($L).read(in, end)", fieldsClass, handedOver())
        .build();
  }

  private String seen() {
    return fields.isEmpty() ? "" : variables.seen().getFirst();
  }

  private CodeBlock markSeen(List<Field> read) {
    return CodeBlock.of("$L |= $L", seen(), FieldVariables.bits(fields, read));
  }

  private void run(FieldGroup.FixedRun run, OffsetVariable offset, CodeBlock.Builder code) {
    code.addStatement(offset.assign(CodeBlock.of("in.ahead($L, end)", run.bytes())));
    code.beginControlFlow("if (at >= 0$L)", headersOf(run));
    for (FieldGroup.FieldOffset field : run.fields()) {
      CodeBlock at = FieldGroup.at(field.valueOffset());
      code.addStatement("$L = $L", variables.of(field.field()), reads.fixed(field, at));
    }
    code.addStatement("in.accept($L)", run.bytes());
    List<Field> read = run.fields().stream().map(FieldGroup.FieldOffset::field).toList();
    code.addStatement(markSeen(read)).endControlFlow();
  }

  /// Returns the comparison of a run's headers, as the rest of a condition.
  private static CodeBlock headersOf(FieldGroup.FixedRun run) {
    List<CodeBlock> equalities = new ArrayList<>();
    for (FieldGroup.FieldOffset field : run.fields()) {
      CodeBlock headerAt = FieldGroup.at(field.offset());
      equalities.add(
          CodeBlock.of("in.uint16($L) == $L", headerAt, FieldGroup.header(field.field())));
      if (field.hasLength()) {
        CodeBlock lengthAt = FieldGroup.at(field.lengthOffset());
        equalities.add(CodeBlock.of("in.int32($L) == $L", lengthAt, field.type().bytes()));
      }
    }
    String and = equalities.size() == 1 ? " && " : "\n    && ";
    return equalities.stream().collect(CodeBlock.joining(and, and, ""));
  }

  /// Returns the condition that every required field was read, as the front of a condition.
  private CodeBlock allThere() {
    List<Field> required = FieldVariables.required(fields);
    if (required.isEmpty()) {
      return CodeBlock.of("");
    }
    CodeBlock bits = FieldVariables.bits(fields, required);
    return required.size() == fields.size()
        ? CodeBlock.of("$L == $L && ", seen(), bits)
        : CodeBlock.of("($1L & $2L) == $2L && ", seen(), bits);
  }

  /// Returns the variables of the values so far, and of the bits of the seen fields.
  private CodeBlock handedOver() {
    return Stream.concat(fields.stream().map(variables::of), variables.seen().stream())
        .map(each -> CodeBlock.of("$L", each))
        .collect(CodeBlock.joining(",$W"));
  }
}
