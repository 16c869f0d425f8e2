package dev.recordwire.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.model.Field;
import dev.recordwire.processor.model.Layout;
import dev.recordwire.processor.model.Mentions;
import dev.recordwire.processor.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// Writes the methods of an evolvable record's layout.
///
/// What `read` expects is the fields in declaration order, of which some may be absent. Everything
/// else is left to the class that [FieldsWriter] writes, as is a record of several parts.
final class EvolvableWriter {
  private final ClassName type;
  private final Helpers helpers;
  private final List<List<Field>> parts;
  private final Optional<KeeperEmitter> keeper;
  private final FieldsWriter rest;

  EvolvableWriter(
      ClassName type,
      ClassName layout,
      Layout.Evolvable evolvable,
      List<Part> parts,
      Names nestedNames,
      Helpers helpers) {
    this.type = type;
    this.helpers = helpers;
    this.parts = divided(evolvable.fields(), parts);
    ClassName fields = layout.nestedClass(nestedNames.newName("Fields"));
    this.keeper = evolvable.keeper().map(KeeperEmitter::new);
    this.rest = new FieldsWriter(type, fields, this.parts, keeper, helpers);
  }

  private static List<List<Field>> divided(List<Field> fields, List<Part> parts) {
    List<List<Field>> divided = new ArrayList<>();
    int from = 0;
    for (Part part : parts) {
      int to = from + part.components().size();
      divided.add(fields.subList(from, to));
      from = to;
    }
    return divided;
  }

  void writeTo(TypeSpec.Builder layout) {
    sizes(layout);
    writes(layout);
    MethodSpec.Builder read = LayoutWriter.read(type).addStatement("long end = in.open()");
    rest.nullWarning().ifPresent(read::addAnnotation);
    layout.addMethod(read.addCode(parts.size() == 1 ? rest.inOrder() : rest.inAnyOrder()).build());
    layout.addType(rest.write());
  }

  private void sizes(TypeSpec.Builder layout) {
    int constant = TaggedStretch.LENGTH_BYTES;
    List<CodeBlock> terms = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<CodeBlock> variable = new ArrayList<>();
      for (TaggedStretch stretch : TaggedStretch.of(parts.get(i))) {
        switch (stretch) {
          case TaggedStretch.Run run -> constant += run.bytes();
          case TaggedStretch.Single single -> {
            constant += TaggedStretch.overhead(single.field());
            variable.add(
                helpers.sizes().size(single.type(), single.place(), value(single.field())));
          }
          case TaggedStretch.Maybe maybe ->
              variable.add(
                  CodeBlock.of(
                      "$L($L)",
                      helpers.size(maybe.type(), maybe.place(), emitter(maybe)),
                      value(maybe.field())));
        }
      }
      if (parts.size() == 1) {
        terms.addAll(variable);
      } else if (!variable.isEmpty()) {
        String name = "sizeOfPart" + (i + 1);
        terms.add(CodeBlock.of("$L(value)", name));
        layout.addMethod(
            helper(name)
                .returns(TypeName.LONG)
                .addParameter(type, "value")
                .addStatement("return $L", SizeEmitter.sum(0, variable))
                .build());
      }
    }
    keeper.ifPresent(each -> terms.add(each.size()));
    layout.addMethod(
        LayoutWriter.size(type)
            .addStatement("return $L", SizeEmitter.sum(constant, terms))
            .build());
  }

  private void writes(TypeSpec.Builder layout) {
    CodeBlock.Builder write = CodeBlock.builder().addStatement("long record = out.open()");
    for (int i = 0; i < parts.size(); i++) {
      if (parts.size() == 1) {
        write.add(statements(parts.get(i)));
      } else {
        String name = "writePart" + (i + 1);
        write.addStatement("$L(out, value)", name);
        layout.addMethod(
            helper(name)
                .addParameter(RuntimeNames.WIRE_WRITER, "out")
                .addParameter(type, "value")
                .addCode(statements(parts.get(i)))
                .build());
      }
    }
    keeper.ifPresent(each -> write.addStatement(each.write()));
    write.addStatement("out.close($S, record)", "");
    layout.addMethod(LayoutWriter.write(type, types(), write.build()));
  }

  private List<WireType> types() {
    return parts.stream().flatMap(List::stream).map(Field::type).toList();
  }

  private CodeBlock statements(List<Field> fields) {
    CodeBlock.Builder code = CodeBlock.builder();
    Position position = new Position();
    Names names = new Names();
    names.reserve("out", "value", "at", "record");
    names.reserve(Mentions.of(fields.stream().map(Field::type).toList()));
    for (TaggedStretch stretch : TaggedStretch.of(fields)) {
      switch (stretch) {
        case TaggedStretch.Run run -> {
          code.addStatement(position.assign(CodeBlock.of("out.take($L)", run.bytes())));
          for (TaggedStretch.Slot slot : run.slots()) {
            put(slot, slot.end() < run.bytes(), code);
          }
        }
        case TaggedStretch.Single single -> write(single, names, code);
        case TaggedStretch.Maybe maybe ->
            code.addStatement(
                "$L(out, $L)",
                helpers.write(maybe.type(), maybe.place(), emitter(maybe)),
                value(maybe.field()));
      }
    }
    return code.build();
  }

  /// The bytes behind a field that is followed by another are free until that is put.
  private void put(TaggedStretch.Slot slot, boolean followed, CodeBlock.Builder code) {
    Optional<String> both = followed ? slot.methodOfBoth() : Optional.empty();
    if (both.isPresent()) {
      code.addStatement(
          "out.$L($L, $L, $L)",
          both.get(),
          TaggedStretch.at(slot.offset()),
          TaggedStretch.tag(slot.field()),
          value(slot.field()));
      return;
    }
    code.addStatement(
        "out.tag($L, $L)", TaggedStretch.at(slot.offset()), TaggedStretch.tag(slot.field()));
    if (slot.hasLength()) {
      code.addStatement(
          "out.int32($L, $L)", TaggedStretch.at(slot.lengthOffset()), slot.type().bytes());
    }
    code.addStatement(
        helpers
            .writes()
            .put(
                slot.type(),
                slot.place(),
                value(slot.field()),
                TaggedStretch.at(slot.valueOffset())));
  }

  private void write(TaggedStretch.Single single, Names names, CodeBlock.Builder code) {
    Field field = single.field();
    CodeBlock write = helpers.writes().write(single.type(), single.place(), value(field));
    if (field.ownLength()) {
      code.addStatement("out.tag($L)", TaggedStretch.tag(field)).addStatement(write);
      return;
    }
    String opened = names.newVariable(field.name());
    code.addStatement("long $L = out.open($L)", opened, TaggedStretch.tag(field))
        .addStatement(write)
        .addStatement("out.close($L, $L)", single.place().label(), opened);
  }

  private OptionalFieldEmitter emitter(TaggedStretch.Maybe maybe) {
    return new OptionalFieldEmitter(maybe.field(), maybe.type(), helpers);
  }

  private static CodeBlock value(Field field) {
    return CodeBlock.of("value.$L()", field.name());
  }

  private static MethodSpec.Builder helper(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }
}
