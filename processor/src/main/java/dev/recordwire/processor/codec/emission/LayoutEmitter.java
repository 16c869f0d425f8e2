package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.KeyKinds;
import dev.recordwire.processor.codec.model.Layout;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Emits the class `Layout`, which implements the codec: a record's size, its writer and its
/// reader.
///
/// [EvolvableEmitter] emits the methods of an evolvable record, [SplitRecordEmitter] those of a
/// large one.
final class LayoutEmitter {
  private final RecordModel model;
  private final ClassName layout;
  private final Names nestedNames;
  private final ClassName type;
  private final List<MethodChunk> chunks;
  private final Emitters emitters;

  private LayoutEmitter(RecordModel model, ClassName layout, Names nestedNames) {
    this.model = model;
    this.layout = layout;
    this.nestedNames = nestedNames;
    this.type = TypeNames.of(model.type());
    this.chunks = MethodChunk.of(model.components());
    this.emitters =
        new Emitters(new CodecMethodTable(model, chunks), model.lengths(), CompoundEmitters::of);
  }

  static TypeSpec emit(RecordModel model, String schema, ClassName layout, Names nestedNames) {
    return new LayoutEmitter(model, layout, nestedNames).layout(schema);
  }

  private TypeSpec layout(String schema) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(layout)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeNames.CODEC, type));
    addConstants(spec);
    spec.addMethod(MethodSpec.constructorBuilder().addStatement("super($T.class)", type).build());
    addProperties(spec);
    spec.addMethod(SchemaEmitter.method(schema));
    addMethods(spec);
    if (model.view().isPresent() && ViewEmitter.hasWalk(model)) {
      spec.addMethod(LayoutMethods.walkMethod(TypeNames.of(model.view().get())));
    }
    emitters.table().addTo(spec);
    return spec.build();
  }

  private void addConstants(TypeSpec.Builder spec) {
    if (model.components().stream().anyMatch(component -> component.type().prefixed())) {
      spec.addField(lengths());
    }
    if (model.layout() instanceof Layout.Evolvable evolvable) {
      evolvable
          .unknownFields()
          .ifPresent(_ -> spec.addField(UnknownFieldsEmitter.ids(evolvable.fields())));
    }
  }

  /// Adds the methods that describe the codec, and the methods that read and write byte arrays.
  private void addProperties(TypeSpec.Builder spec) {
    spec.addMethod(minSize());
    if (model.components().stream().allMatch(component -> KeyKinds.isConstant(component.type()))) {
      spec.addMethod(LayoutMethods.constantKeysMethod());
    }
    if (model.isQuickToSize()) {
      spec.addMethod(QuickSize.method(model.components()));
    }
    spec.addMethod(
        model.isLongToWrite()
            ? LayoutMethods.trueMethod("isLongToWrite")
            : LayoutMethods.writeToArrayMethod(type));
    spec.addMethod(LayoutMethods.readFromArrayMethod(type));
    if (model.layout() instanceof Layout.Packed && MinSize.isOfFixed(model.components())) {
      spec.addMethod(LayoutMethods.trueMethod("hasFixedComponents"));
    }
    List<ClassName> codecs = codecs();
    if (!codecs.isEmpty()) {
      spec.addMethod(LayoutMethods.containedCodecsMethod(codecs));
    }
  }

  private void addMethods(TypeSpec.Builder spec) {
    if (model.layout() instanceof Layout.Evolvable evolvable) {
      new EvolvableEmitter(model, layout, evolvable, chunks, nestedNames, emitters).addTo(spec);
    } else if (chunks.size() > 1) {
      new SplitRecordEmitter(type, layout, chunks, model.declared(), nestedNames, emitters)
          .addTo(spec);
    } else {
      addPacked(spec);
    }
  }

  private void addPacked(TypeSpec.Builder spec) {
    List<Component> components = model.components();
    spec.addMethod(
        LayoutMethods.sizeMethod(type)
            .addStatement(
                "return $L",
                SizeEmitter.sum(
                    SizeEmitter.fixed(components), emitters.sizes().variable(components)))
            .build());
    spec.addMethod(
        LayoutMethods.writeMethod(
            type,
            components.stream().map(Component::type).toList(),
            emitters.writes().statements(components)));
    spec.addMethod(
        LayoutMethods.readMethod(type)
            .addCode(
                ConstructionEmitter.statements(
                    emitters.reads(), components, model.declared(), type))
            .build());
  }

  private MethodSpec minSize() {
    if (model.layout() instanceof Layout.Evolvable) {
      return LayoutMethods.minSizeMethod(CodeBlock.of("$L", FieldGroup.LENGTH_BYTES));
    }
    CodeBlock bytes = MinSize.of(model.components(), model.lengths());
    return MinSize.isConstant(model.components())
        ? LayoutMethods.minSizeMethod(bytes)
        : LayoutMethods.computeMinSizeMethod(bytes);
  }

  private FieldSpec lengths() {
    return FieldSpec.builder(RuntimeNames.LENGTH_PREFIX, "LENGTH_PREFIX")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.$L", RuntimeNames.LENGTH_PREFIX, model.lengths().name())
        .build();
  }

  private List<ClassName> codecs() {
    return model.components().stream()
        .flatMap(component -> component.type().nested())
        .map(nested -> TypeNames.of(nested.codec()))
        .distinct()
        .toList();
  }
}
