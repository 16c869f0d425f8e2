package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.Layout;
import dev.recordwire.processor.codec.model.Mentions;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/// Emits the methods of an evolvable record's layout.
///
/// `read` expects the fields in declaration order, of which some may be absent. The class that
/// [OutOfOrderReaderEmitter] emits reads every other payload, and every record of several chunks.
final class EvolvableEmitter {
  private final ClassName type;
  private final Emitters emitters;
  private final List<List<Field>> chunks;
  private final FieldVariables variables;
  private final ClassName fieldsClass;

  EvolvableEmitter(
      RecordModel model,
      ClassName layout,
      Layout.Evolvable evolvable,
      List<MethodChunk> chunks,
      Names nestedNames,
      Emitters emitters) {
    this.type = TypeNames.of(model.type());
    this.emitters = emitters;
    this.chunks = divided(evolvable.fields(), chunks);
    this.fieldsClass = layout.nestedClass(nestedNames.newName("Fields"));
    this.variables =
        new FieldVariables(
            this.chunks,
            evolvable.unknownFields().map(UnknownFieldsEmitter::new),
            emitters.table(),
            model.context().isCheckedForNull());
  }

  private static List<List<Field>> divided(List<Field> fields, List<MethodChunk> chunks) {
    List<List<Field>> divided = new ArrayList<>();
    int from = 0;
    for (MethodChunk chunk : chunks) {
      int to = from + chunk.components().size();
      divided.add(fields.subList(from, to));
      from = to;
    }
    return divided;
  }

  void addTo(TypeSpec.Builder layout) {
    sizes(layout);
    writes(layout);
    OutOfOrderReaderEmitter outOfOrder =
        new OutOfOrderReaderEmitter(type, fieldsClass, variables, emitters);
    MethodSpec.Builder read = LayoutMethods.readMethod(type).addStatement("long end = in.open()");
    variables.nullWarning().ifPresent(read::addAnnotation);
    CodeBlock body =
        chunks.size() == 1
            ? new InOrderReaderEmitter(type, fieldsClass, variables, emitters).body()
            : outOfOrder.body();
    layout.addMethod(read.addCode(body).build());
    layout.addType(outOfOrder.fieldsClass());
  }

  private void sizes(TypeSpec.Builder layout) {
    int constant = FieldGroup.LENGTH_BYTES;
    List<CodeBlock> terms = new ArrayList<>();
    for (int i = 0; i < chunks.size(); i++) {
      List<CodeBlock> sizes = new ArrayList<>();
      for (FieldGroup group : FieldGroup.of(chunks.get(i))) {
        switch (group) {
          case FieldGroup.FixedRun run -> constant += run.bytes();
          case FieldGroup.VariableField variable -> {
            constant += FieldGroup.overhead(variable.field());
            sizes.add(
                emitters.sizes().size(variable.type(), variable.path(), value(variable.field())));
          }
          case FieldGroup.OptionalField optional ->
              sizes.add(
                  CodeBlock.of(
                      "$L($L)",
                      emitters
                          .table()
                          .sizeMethod(optional.type(), optional.path(), emitter(optional)),
                      value(optional.field())));
        }
      }
      if (chunks.size() == 1) {
        terms.addAll(sizes);
      } else if (!sizes.isEmpty()) {
        String name = "sizeOfPart" + (i + 1);
        terms.add(CodeBlock.of("$L(value)", name));
        layout.addMethod(
            helper(name)
                .returns(TypeName.LONG)
                .addParameter(type, "value")
                .addStatement("return $L", SizeEmitter.sum(0, sizes))
                .build());
      }
    }
    variables.unknownFields().ifPresent(each -> terms.add(each.emitSize()));
    layout.addMethod(
        LayoutMethods.sizeMethod(type)
            .addStatement("return $L", SizeEmitter.sum(constant, terms))
            .build());
  }

  private void writes(TypeSpec.Builder layout) {
    CodeBlock.Builder write = CodeBlock.builder().addStatement("long record = out.open()");
    for (int i = 0; i < chunks.size(); i++) {
      if (chunks.size() == 1) {
        write.add(statements(chunks.get(i)));
      } else {
        String name = "writePart" + (i + 1);
        write.addStatement("$L(out, value)", name);
        layout.addMethod(
            helper(name)
                .addParameter(RuntimeNames.WIRE_WRITER, "out")
                .addParameter(type, "value")
                .addCode(statements(chunks.get(i)))
                .build());
      }
    }
    variables.unknownFields().ifPresent(each -> write.addStatement(each.emitWrite()));
    write.addStatement("out.close($S, record)", "");
    layout.addMethod(LayoutMethods.writeMethod(type, types(), write.build()));
  }

  private List<WireType> types() {
    return chunks.stream().flatMap(List::stream).map(Field::type).toList();
  }

  private CodeBlock statements(List<Field> fields) {
    CodeBlock.Builder code = CodeBlock.builder();
    OffsetVariable offset = new OffsetVariable();
    Names names = new Names();
    names.reserve("out", "value", "at", "record");
    names.reserve(Mentions.of(fields.stream().map(Field::type).toList()));
    for (FieldGroup group : FieldGroup.of(fields)) {
      switch (group) {
        case FieldGroup.FixedRun run -> {
          code.addStatement(offset.assign(CodeBlock.of("out.take($L)", run.bytes())));
          for (FieldGroup.FieldOffset slot : run.fields()) {
            emitFixed(slot, slot.end() < run.bytes(), code);
          }
        }
        case FieldGroup.VariableField variable -> emitVariable(variable, names, code);
        case FieldGroup.OptionalField optional ->
            code.addStatement(
                "$L(out, $L)",
                emitters.table().writeMethod(optional.type(), optional.path(), emitter(optional)),
                value(optional.field()));
      }
    }
    return code.build();
  }

  /// Emits a fixed-size field. Its bytes may overlap the next field's, which is written later.
  private void emitFixed(FieldGroup.FieldOffset slot, boolean followed, CodeBlock.Builder code) {
    Optional<String> both = followed ? slot.methodOfBoth() : Optional.empty();
    if (both.isPresent()) {
      code.addStatement(
          "out.$L($L, $L, $L)",
          both.get(),
          FieldGroup.at(slot.offset()),
          FieldGroup.header(slot.field()),
          value(slot.field()));
      return;
    }
    code.addStatement(
        "out.header($L, $L)", FieldGroup.at(slot.offset()), FieldGroup.header(slot.field()));
    if (slot.hasLength()) {
      code.addStatement(
          "out.int32($L, $L)", FieldGroup.at(slot.lengthOffset()), slot.type().bytes());
    }
    code.addStatement(
        emitters
            .writes()
            .fixed(
                slot.type(), slot.path(), value(slot.field()), FieldGroup.at(slot.valueOffset())));
  }

  private void emitVariable(
      FieldGroup.VariableField variable, Names names, CodeBlock.Builder code) {
    Field field = variable.field();
    CodeBlock write = emitters.writes().variable(variable.type(), variable.path(), value(field));
    if (field.ownLength()) {
      code.addStatement("out.header($L)", FieldGroup.header(field)).addStatement(write);
      return;
    }
    String opened = names.newVariable(field.name());
    code.addStatement("long $L = out.open($L)", opened, FieldGroup.header(field))
        .addStatement(write)
        .addStatement("out.close($L, $L)", variable.path().label(), opened);
  }

  private OptionalFieldEmitter emitter(FieldGroup.OptionalField optional) {
    return new OptionalFieldEmitter(optional.field(), optional.type(), emitters);
  }

  private static CodeBlock value(Field field) {
    return CodeBlock.of("value.$L()", field.name());
  }

  private static MethodSpec.Builder helper(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }
}
