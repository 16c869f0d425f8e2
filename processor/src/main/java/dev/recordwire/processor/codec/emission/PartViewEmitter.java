package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.Mentions;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.common.Names;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Emits the views of entries and elements, as classes inside the view of a record.
final class PartViewEmitter implements InPlaceEmitter.PartClasses {
  private final RecordModel model;
  private final ClassName view;
  private final ViewValueEmitter values;
  private final Emitters emitters;
  private final Names names = new Names();
  private final List<TypeSpec> classes = new ArrayList<>();

  /// @param view the class of the record's view
  PartViewEmitter(RecordModel model, ClassName view, ViewValueEmitter values, Emitters emitters) {
    this.model = model;
    this.view = view;
    this.values = values;
    this.emitters = emitters;
    names.reserve(view.simpleName(), ElementsEmitter.NAME);
    names.reserve(Mentions.in(model));
  }

  /// The classes so far.
  List<TypeSpec> classes() {
    return classes;
  }

  @Override
  public ClassName of(InPlaceEmitter.Part part, ValuePath path) {
    String inside = Capitals.first(path.path().replace(".", ""));
    ClassName name = view.nestedClass(names.newName(inside + part.name()));
    String component = path.path().split("[.]", 2)[0];
    ViewMembers members =
        new ViewMembers(values, new InPlaceEmitter(values, emitters, this), locals());
    PackedViewEmitter packed =
        new PackedViewEmitter(
            members,
            new PackedViewEmitter.Scope(false, component + ".", each -> part.path(path, each)));
    packed.add(part.components());
    classes.add(emit(name, part, component, members, packed));
    return name;
  }

  private Names locals() {
    Names locals = new Names();
    locals.reserve("start", "LENGTH_PREFIX", "key", "value");
    locals.reserve(Mentions.in(model));
    return locals;
  }

  private TypeSpec emit(
      ClassName name,
      InPlaceEmitter.Part part,
      String component,
      ViewMembers members,
      PackedViewEmitter packed) {
    String article = part.components().size() == 1 ? "element" : "entry";
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(name)
            .addJavadoc("An $L in {@code $L}, where it lies.\n", article, component)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .superclass(RuntimeNames.PART_VIEW)
            .addFields(members.fields())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(RuntimeNames.PART_VIEW, "container")
                    .addStatement("super(container)")
                    .build());
    if (packed.stride() > 0) {
      spec.addMethod(
          MethodSpec.constructorBuilder()
              .addModifiers(Modifier.PRIVATE)
              .addParameter(RuntimeNames.PART_VIEW, "container")
              .addParameter(TypeName.LONG, "at")
              .addStatement("super(container)")
              .addStatement("start = at")
              .addStatement("moved(at)")
              .build());
    }
    return spec.addMethods(members.accessors())
        .addMethod(ViewClass.moved(packed.moved()))
        .addMethod(ViewClass.endOfValue(packed.end()))
        .addMethods(members.helpers())
        .addType(
            new ElementsEmitter(
                    name,
                    CodeBlock.of("The contents of {@code $L}, where they lie.\n", component),
                    MinSize.ofTypes(part.types(), emitters.lengths()),
                    ElementsEmitter.Stride.of(packed.stride()),
                    packed.remembered("element"),
                    false)
                .emit())
        .build();
  }
}
