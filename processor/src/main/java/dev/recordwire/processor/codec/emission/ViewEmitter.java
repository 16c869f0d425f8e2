package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.Layout;
import dev.recordwire.processor.codec.model.Mentions;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.model.UnknownFieldsComponent;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/// Emits the class `XxxView` of a record: a method for each component that gets it from the bytes,
/// and the walk that verifies them.
public final class ViewEmitter {
  private final RecordModel model;
  private final ClassName view;
  private final Emitters emitters;
  private final WalkEmitter walks;
  private final ViewMembers members;
  private final PartViewEmitter parts;

  private ViewEmitter(RecordModel model) {
    this.model = model;
    this.view = TypeNames.of(model.view().orElseThrow());
    this.emitters =
        new Emitters(new CodecMethodTable(model, List.of()), model.lengths(), CompoundEmitters::of);
    this.walks = new WalkEmitter(emitters, CompoundWalkEmitter::new);
    Names names = new Names();
    names.reserve("start", "LENGTH_PREFIX", "toRecord", "of", "unverified");
    names.reserve(Mentions.in(model));
    model.components().forEach(component -> names.reserve(component.name()));
    ViewValueEmitter values = new ViewValueEmitter(emitters, walks);
    this.parts = new PartViewEmitter(model, view, values, emitters);
    this.members = new ViewMembers(values, new InPlaceEmitter(values, emitters, parts), names);
  }

  /// Returns the source of a record's view, whose only originating element is the record.
  public static JavaFile emit(RecordModel model, Element record) {
    return new ViewEmitter(model).file(record);
  }

  private JavaFile file(Element record) {
    TypeSpec.Builder spec = TypeSpec.classBuilder(view);
    ElementsEmitter.Stride stride = ElementsEmitter.Stride.NONE;
    CodeBlock moved;
    CodeBlock end;
    CodeBlock cursorEnd = ViewClass.END;
    switch (model.layout()) {
      case Layout.Packed _ -> {
        PackedViewEmitter packed = new PackedViewEmitter(members, PackedViewEmitter.Scope.RECORD);
        packed.add(model.components());
        stride = stride(packed);
        moved = packed.moved();
        end = packed.end();
        cursorEnd = packed.remembered("element");
      }
      case Layout.Evolvable evolvable -> {
        InitialValues defaults =
            InitialValues.of(evolvable.fields(), emitters.table(), members.names);
        EvolvableViewEmitter fields = new EvolvableViewEmitter(members, evolvable, defaults);
        fields.add();
        evolvable.unknownFields().ifPresent(this::addUnknownFields);
        moved = fields.moved();
        end = EvolvableViewEmitter.end();
      }
    }
    List<MethodSpec> walk = walk();
    if (model.components().stream().anyMatch(component -> component.type().prefixed())) {
      spec.addField(lengths());
    }
    ViewClass frame = new ViewClass(view, model.type(), model.codec(), stride, cursorEnd);
    frame.begin(spec, record);
    spec.addFields(members.fields());
    frame.addConstruction(spec);
    spec.addMethods(members.accessors())
        .addMethod(ViewClass.moved(moved))
        .addMethod(ViewClass.endOfValue(end))
        .addMethods(members.helpers())
        .addMethods(walk);
    emitters.table().addTo(spec);
    frame.addElements(spec);
    spec.addTypes(parts.classes());
    return frame.file(spec, model.isPublic(), model.codeContext());
  }

  /// The bytes of every record, which may depend on records inside it, or 0 if they differ.
  private ElementsEmitter.Stride stride(PackedViewEmitter packed) {
    return packed.stride() == 0 && MinSize.isOfFixed(model.components())
        ? ElementsEmitter.Stride.in(emitters.table().bytesOf(model.type(), model.codec()))
        : ElementsEmitter.Stride.of(packed.stride());
  }

  private void addUnknownFields(UnknownFieldsComponent component) {
    members
        .accessors()
        .add(
            MethodSpec.methodBuilder(component.name())
                .addJavadoc("The unknown fields, copied. All of the record is decoded for them.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeNames.UNKNOWN_FIELDS)
                .addStatement("return toRecord().$L()", component.name())
                .build());
  }

  /// Returns whether a record's view has a walk: the codec reads an evolvable record of very many
  /// components to verify it.
  static boolean hasWalk(RecordModel model) {
    return model.layout() instanceof Layout.Packed
        || MethodChunk.of(model.components()).size() == 1;
  }

  /// The method that verifies, and its parts if the record has many components.
  private List<MethodSpec> walk() {
    List<MethodChunk> chunks = MethodChunk.of(model.components());
    if (model.layout() instanceof Layout.Evolvable evolvable) {
      return hasWalk(model)
          ? List.of(
              ViewClass.walk("walk", new EvolvableWalkEmitter(walks, evolvable.fields()).body()))
          : List.of();
    }
    if (chunks.size() == 1) {
      return List.of(ViewClass.walk("walk", walks.components(model.components()).returned()));
    }
    List<MethodSpec> methods = new ArrayList<>();
    List<CodeBlock> parts = new ArrayList<>();
    for (MethodChunk chunk : chunks) {
      String name = "walkPart" + chunk.number();
      parts.add(CodeBlock.of("$L(in)", name));
      List<Component> components = chunk.components();
      methods.add(ViewClass.walk(name, walks.components(components).returned()));
    }
    methods.addFirst(
        ViewClass.walk(
            "walk",
            CodeBlock.builder().addStatement("return $L", CodeBlock.join(parts, "\n&& ")).build()));
    return methods;
  }

  private FieldSpec lengths() {
    return FieldSpec.builder(RuntimeNames.LENGTH_PREFIX, "LENGTH_PREFIX")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.$L", RuntimeNames.LENGTH_PREFIX, model.lengths().name())
        .build();
  }
}
