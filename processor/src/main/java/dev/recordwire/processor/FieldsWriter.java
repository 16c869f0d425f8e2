package dev.recordwire.processor;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.model.Field;
import dev.recordwire.processor.model.Mentions;
import dev.recordwire.processor.model.WireType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Writes how an evolvable record is read: in declaration order from one local to the next, and in
/// any other order through a class `Fields` that holds what was read so far.
///
/// Reading in order goes through the fields once, taking each that comes next. When the last one
/// was tried and the record is not at its end, or lacks a field that it needs, whatever was
/// read is handed to a `Fields`, which goes on from there: nothing is read twice, and the method
/// that nearly every payload takes stays small.
final class FieldsWriter {

  private final ClassName type;
  private final ClassName fieldsClass;
  private final List<List<Field>> parts;
  private final Optional<KeeperEmitter> keeper;
  private final Helpers helpers;
  private final Map<String, String> names = new HashMap<>();
  private final List<String> seen = new ArrayList<>();
  private final InitialValues initials;

  FieldsWriter(
      ClassName type,
      ClassName fieldsClass,
      List<List<Field>> parts,
      Optional<KeeperEmitter> keeper,
      Helpers helpers) {
    this.type = type;
    this.fieldsClass = fieldsClass;
    this.parts = parts;
    this.keeper = keeper;
    this.helpers = helpers;
    Names locals = new Names();
    locals.reserve("in", "at", "tag", "end", "valueEnd");
    locals.reserve(Mentions.of(all().stream().map(Field::type).toList()));
    for (int i = 0; i < parts.size() && !parts.get(i).isEmpty(); i++) {
      seen.add(locals.newName(parts.size() == 1 ? "seen" : "seen" + (i + 1)));
    }
    this.initials = InitialValues.of(all(), helpers, locals);
    all().forEach(field -> names.put(field.name(), locals.newVariable(field.name())));
    keeper.ifPresent(each -> names.put(each.name(), locals.newVariable(each.name())));
  }

  private List<Field> all() {
    return parts.stream().flatMap(List::stream).toList();
  }

  private String local(Field field) {
    return Objects.requireNonNull(names.get(field.name()));
  }

  /// Reads the fields of a record of one part in declaration order, as far as they come in it.
  CodeBlock inOrder() {
    List<Field> fields = parts.getFirst();
    String seenHere = fields.isEmpty() ? "" : seen.getFirst();
    CodeBlock.Builder code = CodeBlock.builder();
    for (Field field : fields) {
      code.addStatement("$T $L = $L", javaType(field), local(field), initials.of(field));
    }
    if (!fields.isEmpty()) {
      code.addStatement("long $L = 0", seenHere);
    }
    Position position = new Position();
    for (TaggedStretch stretch : TaggedStretch.of(fields)) {
      switch (stretch) {
        case TaggedStretch.Run run -> run(run, position, fields, code);
        case TaggedStretch.Single single -> {
          code.beginControlFlow("if (in.next($L, end))", TaggedStretch.tag(single.field()));
          readValue(single, CodeBlock.of("$L", local(single.field())), code);
          code.addStatement("$L |= $L", seenHere, bits(fields, List.of(single.field())));
          code.endControlFlow();
        }
        case TaggedStretch.Maybe maybe -> {
          CodeBlock tag = TaggedStretch.tag(maybe.field());
          code.beginControlFlow("if (in.next($L, end))", tag);
          readMaybe(maybe, tag, CodeBlock.of("$L", local(maybe.field())), code);
          code.addStatement("$L |= $L", seenHere, bits(fields, List.of(maybe.field())));
          code.endControlFlow();
        }
      }
    }
    return code.beginControlFlow("if ($Lin.isAt(end))", allThere(fields))
        .addStatement("return new $T($L)", type, arguments())
        .endControlFlow()
        .addStatement("return new $T($L).read(in, end)", fieldsClass, handedOver())
        .build();
  }

  /// Whether everything was read that has to be there, as the front of a condition.
  private CodeBlock allThere(List<Field> fields) {
    List<Field> required = required(fields);
    if (required.isEmpty()) {
      return CodeBlock.of("");
    }
    String seenHere = seen.getFirst();
    CodeBlock bits = bits(fields, required);
    return required.size() == fields.size()
        ? CodeBlock.of("$L == $L && ", seenHere, bits)
        : CodeBlock.of("($1L & $2L) == $2L && ", seenHere, bits);
  }

  /// Reads a record of several parts.
  CodeBlock inAnyOrder() {
    return CodeBlock.builder().addStatement("return new $T().read(in, end)", fieldsClass).build();
  }

  private void run(
      TaggedStretch.Run run, Position position, List<Field> fields, CodeBlock.Builder code) {
    code.addStatement(position.assign(CodeBlock.of("in.ahead($L, end)", run.bytes())));
    code.beginControlFlow("if (at >= 0$L)", tagsOf(run));
    for (TaggedStretch.Slot slot : run.slots()) {
      CodeBlock at = TaggedStretch.at(slot.valueOffset());
      code.addStatement(
          "$L = $L", local(slot.field()), helpers.reads().get(slot.type(), slot.place(), at));
    }
    code.addStatement("in.accept($L)", run.bytes());
    List<Field> read = run.slots().stream().map(TaggedStretch.Slot::field).toList();
    code.addStatement("$L |= $L", seen.getFirst(), bits(fields, read)).endControlFlow();
  }

  /// Compares the tags of a run, as the rest of a condition.
  private static CodeBlock tagsOf(TaggedStretch.Run run) {
    List<CodeBlock> equalities = new ArrayList<>();
    for (TaggedStretch.Slot slot : run.slots()) {
      CodeBlock tagAt = TaggedStretch.at(slot.offset());
      equalities.add(CodeBlock.of("in.uint16($L) == $L", tagAt, TaggedStretch.tag(slot.field())));
      if (slot.hasLength()) {
        CodeBlock lengthAt = TaggedStretch.at(slot.lengthOffset());
        equalities.add(CodeBlock.of("in.int32($L) == $L", lengthAt, slot.type().bytes()));
      }
    }
    String and = equalities.size() == 1 ? " && " : "\n    && ";
    return equalities.stream().collect(CodeBlock.joining(and, and, ""));
  }

  /// Reads what follows a tag.
  private void readValue(TaggedStretch.Single single, CodeBlock target, CodeBlock.Builder code) {
    CodeBlock value = helpers.reads().read(single.type(), single.place());
    if (single.field().ownLength()) {
      code.addStatement("$L = $L", target, value);
    } else {
      code.addStatement("long valueEnd = in.open($L)", single.place().label())
          .addStatement("$L = $L", target, value)
          .addStatement("in.close($L, valueEnd)", single.place().label());
    }
  }

  /// Reads what follows the tag of a field that may be absent.
  private void readMaybe(
      TaggedStretch.Maybe maybe, CodeBlock tag, CodeBlock target, CodeBlock.Builder code) {
    switch (maybe.type().value()) {
      case WireType.Fixed fixed ->
          code.addStatement(
              "in.fixed($L, $L, $L, $L)",
              maybe.place().label(),
              tag,
              maybe.kindOfHeld().code(),
              fixed.bytes());
      case WireType.Variable _ -> {}
    }
    OptionalFieldEmitter emitter = new OptionalFieldEmitter(maybe.field(), maybe.type(), helpers);
    code.addStatement("$L = $L(in)", target, helpers.read(maybe.type(), maybe.place(), emitter));
  }

  /// The bits of some of a part's fields.
  private static CodeBlock bits(List<Field> part, List<Field> some) {
    long bits = 0;
    for (Field field : some) {
      bits |= 1L << part.indexOf(field);
    }
    return CodeBlock.of("0x$LL", Long.toHexString(bits));
  }

  /// What was read, and which of it.
  private CodeBlock handedOver() {
    return Stream.concat(all().stream().map(this::local), seen.stream())
        .map(each -> CodeBlock.of("$L", each))
        .collect(CodeBlock.joining(",$W"));
  }

  /// What the record's constructor takes, of a record without unknown fields.
  private CodeBlock arguments() {
    return arguments("", KeeperEmitter.nothing());
  }

  private CodeBlock arguments(String prefix, CodeBlock unknown) {
    List<CodeBlock> arguments = new ArrayList<>();
    all().forEach(field -> arguments.add(CodeBlock.of("$L$L", prefix, local(field))));
    keeper.ifPresent(each -> arguments.add(each.place(), unknown));
    return CodeBlock.join(arguments, ",$W");
  }

  /// Where unknown fields are kept, if they are.
  private Optional<String> kept() {
    return keeper.map(each -> "this." + Objects.requireNonNull(names.get(each.name())));
  }

  /// What is done with a field that is unknown.
  private CodeBlock unknown() {
    return kept()
        .map(kept -> CodeBlock.of("in.keep(tag, end, $L)", kept))
        .orElse(CodeBlock.of("in.skip(tag, end)"));
  }

  private static TypeName javaType(Field field) {
    return TypeNames.of(field.type().carrier());
  }

  /// The class that reads fields in any order.
  TypeSpec write() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(fieldsClass)
            .addJavadoc(
                "What is read of a record whose fields do not come as this version writes them.\n")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    nullWarning().ifPresent(spec::addAnnotation);
    boolean handedOver = parts.size() == 1;
    for (Field field : all()) {
      FieldSpec.Builder variable =
          FieldSpec.builder(javaType(field), local(field), Modifier.PRIVATE);
      if (!handedOver && mayBeAbsent(field)) {
        variable.initializer(initials.of(field));
      }
      spec.addField(variable.build());
    }
    seen.forEach(each -> spec.addField(TypeName.LONG, each, Modifier.PRIVATE));
    keeper.ifPresent(
        each -> spec.addField(KeeperEmitter.kept(Objects.requireNonNull(names.get(each.name())))));
    if (handedOver) {
      spec.addMethod(constructor());
    }
    spec.addMethod(read());
    if (parts.size() > 1) {
      for (int i = 0; i < parts.size(); i++) {
        spec.addMethod(readPart(i));
      }
    }
    return spec.build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (Field field : all()) {
      constructor
          .addParameter(javaType(field), local(field))
          .addStatement("this.$1L = $1L", local(field));
    }
    for (String each : seen) {
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
            .addStatement("int tag = in.tag(end)");
    if (parts.size() == 1) {
      read.addCode(cases(0, CodeBlock.of("default -> $L;\n", unknown())));
    } else {
      List<CodeBlock> tries = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        tries.add(CodeBlock.of("!readPart$L(in, tag)", i + 1));
      }
      read.beginControlFlow("if ($L)", CodeBlock.join(tries, " && "))
          .addStatement(unknown())
          .endControlFlow();
    }
    read.endControlFlow();
    for (int i = 0; i < parts.size(); i++) {
      List<Field> part = parts.get(i);
      List<Field> required = required(part);
      if (!required.isEmpty()) {
        read.addStatement(
            "in.complete(this.$L, $L, $S)",
            seen.get(i),
            bits(part, required),
            part.stream().map(Field::name).collect(joining(" ")));
      }
    }
    CodeBlock fields = CodeBlock.of("$L.fields()", kept().orElse("this"));
    return read.addStatement("return new $T($L)", type, arguments("this.", fields)).build();
  }

  /// What a method is annotated with in which components are null until they are read: a checker of
  /// nulls can't see that nothing is made of them before.
  Optional<AnnotationSpec> nullWarning() {
    boolean holdsNull =
        all().stream()
            .anyMatch(field -> !mayBeAbsent(field) && initials.of(field).toString().equals("null"));
    return holdsNull && helpers.isCheckedForNull()
        ? Optional.of(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "NullAway")
                .build())
        : Optional.empty();
  }

  private static List<Field> required(List<Field> fields) {
    return fields.stream().filter(field -> !mayBeAbsent(field)).toList();
  }

  private static boolean mayBeAbsent(Field field) {
    return field.type() instanceof WireType.Optional || field.defaultText().isPresent();
  }

  private MethodSpec readPart(int part) {
    return MethodSpec.methodBuilder("readPart" + (part + 1))
        .addModifiers(Modifier.PRIVATE)
        .returns(TypeName.BOOLEAN)
        .addParameter(RuntimeNames.WIRE_READER, "in")
        .addParameter(TypeName.INT, "tag")
        .addCode(
            cases(
                part,
                CodeBlock.builder()
                    .beginControlFlow("default ->")
                    .addStatement("return false")
                    .endControlFlow()
                    .build()))
        .addStatement("return true")
        .build();
  }

  private CodeBlock cases(int part, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (tag >>> 3)");
    for (TaggedStretch stretch : TaggedStretch.of(parts.get(part))) {
      switch (stretch) {
        case TaggedStretch.Run run -> run.slots().forEach(slot -> fixedCase(slot, part, code));
        case TaggedStretch.Single single -> variableCase(single, part, code);
        case TaggedStretch.Maybe maybe -> maybeCase(maybe, part, code);
      }
    }
    return code.add(otherwise).endControlFlow().build();
  }

  private void fixedCase(TaggedStretch.Slot slot, int part, CodeBlock.Builder code) {
    Field field = slot.field();
    int bytes = slot.type().bytes();
    beginCase(field, part, code);
    code.addStatement("in.fixed($S, tag, $L, $L)", field.name(), field.kind().code(), bytes)
        .addStatement("int at = in.take($L, $S)", bytes, field.name() + ":" + bytes)
        .addStatement(
            "this.$L = $L",
            local(field),
            helpers.reads().get(slot.type(), slot.place(), CodeBlock.of("at")))
        .endControlFlow();
  }

  private void variableCase(TaggedStretch.Single single, int part, CodeBlock.Builder code) {
    Field field = single.field();
    beginCase(field, part, code);
    code.addStatement("in.variable($S, tag)", field.name());
    readValue(single, CodeBlock.of("this.$L", local(field)), code);
    code.endControlFlow();
  }

  private void maybeCase(TaggedStretch.Maybe maybe, int part, CodeBlock.Builder code) {
    Field field = maybe.field();
    beginCase(field, part, code);
    if (maybe.type().value() instanceof WireType.Variable) {
      code.addStatement("in.variable($S, tag)", field.name());
    }
    readMaybe(maybe, CodeBlock.of("tag"), CodeBlock.of("this.$L", local(field)), code);
    code.endControlFlow();
  }

  private void beginCase(Field field, int part, CodeBlock.Builder code) {
    code.beginControlFlow("case $L ->", field.id())
        .addStatement(
            "this.$1L = in.once($2S, this.$1L, $3L)",
            seen.get(part),
            field.name(),
            bits(parts.get(part), List.of(field)));
  }
}
