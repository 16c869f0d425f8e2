package dev.recordwire.processor.codec.emission;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// Emits the class `Fields`, which reads an evolvable record's fields in any order and holds the
/// values so far.
final class OutOfOrderReaderEmitter {
  private final ClassName type;
  private final ClassName fieldsClass;
  private final FieldVariables variables;
  private final FieldReads reads;
  private final List<List<Field>> chunks;

  OutOfOrderReaderEmitter(
      ClassName type, ClassName fieldsClass, FieldVariables variables, Emitters emitters) {
    this.type = type;
    this.fieldsClass = fieldsClass;
    this.variables = variables;
    this.reads = new FieldReads(emitters);
    this.chunks = variables.chunks();
  }

  /// Returns the body of the method that reads a record of several chunks.
  CodeBlock body() {
    return CodeBlock.builder().addStatement("return new $T().read(in, end)", fieldsClass).build();
  }

  /// Returns the variable that keeps unknown fields, if the record has such a component.
  private Optional<String> target() {
    return variables.ofUnknownFields().map(name -> "this." + name);
  }

  /// Returns the statement for an unknown field.
  private CodeBlock unknown() {
    return target()
        .map(target -> CodeBlock.of("in.capture(header, end, $L)", target))
        .orElse(CodeBlock.of("in.skip(header, end)"));
  }

  /// Returns the class that reads fields in any order.
  TypeSpec fieldsClass() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(fieldsClass)
            .addJavadoc(
                "The values so far of a record whose fields do not come as this version"
                    + " writes them.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    variables.nullWarning().ifPresent(spec::addAnnotation);
    boolean handedOver = chunks.size() == 1;
    for (Field field : variables.fields()) {
      FieldSpec.Builder variable =
          FieldSpec.builder(FieldVariables.typeOf(field), variables.of(field), Modifier.PRIVATE);
      if (!handedOver && FieldVariables.mayBeAbsent(field)) {
        variable.initializer(variables.initial(field));
      }
      spec.addField(variable.build());
    }
    variables.seen().forEach(each -> spec.addField(TypeName.LONG, each, Modifier.PRIVATE));
    variables
        .ofUnknownFields()
        .ifPresent(name -> spec.addField(UnknownFieldsEmitter.variable(name)));
    if (handedOver) {
      spec.addMethod(constructor());
    }
    spec.addMethod(read());
    if (chunks.size() > 1) {
      for (int i = 0; i < chunks.size(); i++) {
        spec.addMethod(readChunk(i));
      }
    }
    return spec.build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (Field field : variables.fields()) {
      constructor
          .addParameter(FieldVariables.typeOf(field), variables.of(field))
          .addStatement("this.$1L = $1L", variables.of(field));
    }
    for (String each : variables.seen()) {
      constructor.addParameter(TypeName.LONG, each).addStatement("this.$1L = $1L", each);
    }
    return constructor.build();
  }

  private MethodSpec read() {
    MethodSpec.Builder read =
        MethodSpec.methodBuilder("read")
            .returns(type)
            .addParameter(RuntimeNames.WIRE_READER, "in")
            .addParameter(TypeName.LONG, "end")
            .beginControlFlow("while (in.before(end))")
            .addStatement("int header = in.header(end)");
    if (chunks.size() == 1) {
      read.addCode(cases(0, CodeBlock.of("default -> $L;\n", unknown())));
    } else {
      List<CodeBlock> tries = new ArrayList<>();
      for (int i = 0; i < chunks.size(); i++) {
        tries.add(CodeBlock.of("!readPart$L(in, header)", i + 1));
      }
      read.beginControlFlow("if ($L)", CodeBlock.join(tries, " && "))
          .addStatement(unknown())
          .endControlFlow();
    }
    read.endControlFlow();
    for (int i = 0; i < chunks.size(); i++) {
      List<Field> chunk = chunks.get(i);
      List<Field> required = FieldVariables.required(chunk);
      if (!required.isEmpty()) {
        read.addStatement(
            "in.complete(this.$L, $L, $S)",
            variables.seen().get(i),
            FieldVariables.bits(chunk, required),
            chunk.stream().map(Field::name).collect(joining(" ")));
      }
    }
    CodeBlock fields = CodeBlock.of("$L.fields()", target().orElse("this"));
    return read.addStatement("return new $T($L)", type, variables.arguments("this.", fields))
        .build();
  }

  private MethodSpec readChunk(int chunk) {
    return MethodSpec.methodBuilder("readPart" + (chunk + 1))
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeName.BOOLEAN)
        .addParameter(RuntimeNames.WIRE_READER, "in")
        .addParameter(TypeName.INT, "header")
        .addCode(
            cases(
                chunk,
                CodeBlock.builder()
                    .beginControlFlow("default ->")
                    .addStatement("return false")
                    .endControlFlow()
                    .build()))
        .addStatement("return true")
        .build();
  }

  private CodeBlock cases(int chunk, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (header >>> 3)");
    for (FieldGroup group : FieldGroup.of(chunks.get(chunk))) {
      switch (group) {
        case FieldGroup.FixedRun run -> run.fields().forEach(slot -> fixedCase(slot, chunk, code));
        case FieldGroup.VariableField variable -> variableCase(variable, chunk, code);
        case FieldGroup.OptionalField optional -> optionalCase(optional, chunk, code);
      }
    }
    return code.add(otherwise).endControlFlow().build();
  }

  private void fixedCase(FieldGroup.FieldOffset slot, int chunk, CodeBlock.Builder code) {
    Field field = slot.field();
    int bytes = slot.type().bytes();
    beginCase(field, chunk, code);
    code.addStatement("in.fixed($S, header, $L, $L)", field.name(), field.kind().code(), bytes)
        .addStatement("int at = in.take($L, $S)", bytes, field.name() + ":" + bytes)
        .addStatement("this.$L = $L", variables.of(field), reads.fixed(slot, CodeBlock.of("at")))
        .endControlFlow();
  }

  private void variableCase(FieldGroup.VariableField variable, int chunk, CodeBlock.Builder code) {
    Field field = variable.field();
    beginCase(field, chunk, code);
    code.addStatement("in.variable($S, header)", field.name());
    reads.variable(variable, CodeBlock.of("this.$L", variables.of(field)), code);
    code.endControlFlow();
  }

  private void optionalCase(FieldGroup.OptionalField optional, int chunk, CodeBlock.Builder code) {
    Field field = optional.field();
    beginCase(field, chunk, code);
    if (optional.type().value() instanceof WireType.Variable) {
      code.addStatement("in.variable($S, header)", field.name());
    }
    reads.optional(
        optional, CodeBlock.of("header"), CodeBlock.of("this.$L", variables.of(field)), code);
    code.endControlFlow();
  }

  private void beginCase(Field field, int chunk, CodeBlock.Builder code) {
    code.beginControlFlow("case $L ->", field.id())
        .addStatement(
            "this.$1L = in.once($2S, this.$1L, $3L)",
            variables.seen().get(chunk),
            field.name(),
            FieldVariables.bits(chunks.get(chunk), List.of(field)));
  }
}
