package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.recordwire.processor.codec.emission.ViewValueEmitter.Place;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.WireType;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/// Emits the members of a packed record's view, or of a part that is laid out as such a record.
///
/// Components lie at constant offsets from the record's start, or from the end of the last
/// component of variable size before them, which is found at its first use.
final class PackedViewEmitter {
  private static final CodeBlock NOTHING = CodeBlock.of("");
  private static final Place START = new Place(CodeBlock.of("start"), 0);

  private final ViewMembers members;
  private final Scope scope;
  private final ViewValueEmitter values;
  private final CodeBlock.Builder forget = CodeBlock.builder();
  private final CodeBlock.Builder passes = CodeBlock.builder();
  private Place place = START;
  private int firstRun;

  /// The owner of the components: a record, or a part of one that is laid out as a record is.
  ///
  /// @param isSettable whether there are methods that set components
  /// @param prefix the text before a component's name in messages
  record Scope(boolean isSettable, String prefix, Function<String, ValuePath> paths) {
    static final Scope RECORD = new Scope(true, "", ValuePath::component);

    ValuePath path(String component) {
      return paths.apply(component);
    }
  }

  PackedViewEmitter(ViewMembers members, Scope scope) {
    this.members = members;
    this.scope = scope;
    this.values = members.values;
  }

  /// Adds the members for the components, in wire order.
  void add(List<Component> components) {
    List<ComponentGroup> groups = ComponentGroup.of(components);
    for (int i = 0; i < groups.size(); i++) {
      switch (groups.get(i)) {
        case ComponentGroup.FixedRun run -> {
          run.components().forEach(each -> fixed(each.name(), each.type(), each.offset()));
          firstRun = i == 0 ? run.bytes() : firstRun;
          place = place.plus(run.bytes());
        }
        case ComponentGroup.VariableComponent variable -> {
          variable(variable.name(), variable.type(), scope.path(variable.name()));
          pass(variable, i + 1 < groups.size() ? groups.get(i + 1) : variable);
        }
      }
    }
  }

  private void fixed(String name, WireType.Fixed type, int offset) {
    Place at = place.plus(offset);
    members.getter(name, type, scope.path(name), ViewMembers.docs(name, type), NOTHING, at);
    if (scope.isSettable()) {
      members.setter(name, type, NOTHING, at);
    }
  }

  private void variable(String name, WireType.Variable type, ValuePath path) {
    if (type instanceof WireType.Optional optional) {
      optional(name, optional, path);
      return;
    }
    members.getter(name, type, path, ViewMembers.docs(name, type), NOTHING, place);
  }

  private void optional(String name, WireType.Optional type, ValuePath path) {
    members
        .accessors()
        .add(
            members
                .presence(name)
                .addStatement("return present($L, $L)", place.base(), place.offset())
                .build());
    int bytes = type.value() instanceof WireType.Fixed fixed ? fixed.bytes() : 0;
    CodeBlock present =
        CodeBlock.of(
            "present($L, $L, $L, $S)", place.base(), place.offset(), bytes, scope.prefix() + name);
    members.getter(
        name,
        type.value(),
        path.content(),
        ViewMembers.optionalDocs(name, type),
        NOTHING,
        new Place(present, 0));
  }

  /// Adds the method that finds the end of a component, and goes on there.
  private void pass(ComponentGroup.VariableComponent variable, ComponentGroup next) {
    int run = next instanceof ComponentGroup.FixedRun fixed ? fixed.bytes() : 0;
    String behind = members.position("behind" + Capitals.first(variable.name()));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(behind)
            .addModifiers(Modifier.PRIVATE)
            .returns(TypeName.LONG)
            .beginControlFlow("if ($L == 0)", behind);
    Place here = new Place(CodeBlock.of("at"), place.offset());
    CodeBlock passed = values.behind(variable.type(), scope.path(variable.name()), here, run);
    members
        .helpers()
        .add(
            method // the base once: HotSpot would inline each call
                .addStatement("long at = $L", place.base())
                .addStatement("$L = $L", behind, passed)
                .endControlFlow()
                .addStatement("return $L", behind)
                .build());
    passes.addStatement("at = $L", passed);
    forget.addStatement("$L = 0", behind);
    place = new Place(CodeBlock.of("$L()", behind), 0);
  }

  /// The body of the method that is called when the view has moved.
  CodeBlock moved() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (firstRun > 0) {
      code.addStatement("run(from, $L)", firstRun);
    }
    return code.add(forget.build()).build();
  }

  /// The body of the method that gives the position after a record at `from`, straight on: a method
  /// for each component would be more calls deep than HotSpot inlines.
  CodeBlock end() {
    if (place.base().equals(START.base())) {
      return CodeBlock.builder().addStatement("return from + $L", place.offset()).build();
    }
    return CodeBlock.builder()
        .addStatement("long at = from")
        .add(passes.build())
        .addStatement("return $L", new Place(CodeBlock.of("at"), place.offset()).sum())
        .build();
  }

  /// The expression of the position after the record that a view is at, by what it remembers.
  CodeBlock remembered(String view) {
    return place.base().equals(START.base())
        ? CodeBlock.of("$L.endOfValue(at)", view)
        : new Place(CodeBlock.of("$L.$L", view, place.base()), place.offset()).sum();
  }

  /// The bytes of every record, or 0 if they differ.
  int stride() {
    return place.base().equals(START.base()) ? place.offset() : 0;
  }
}
