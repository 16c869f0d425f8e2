package dev.recordwire.processor.codec.emission;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.Mentions;
import dev.recordwire.processor.codec.model.UnionModel;
import dev.recordwire.processor.codec.model.UnionModel.Variant;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/// Emits the class `Layout` of a union: a tag, then the record that the tag's codec writes.
final class UnionEmitter {
  private static final String TAGS = "TAGS";

  private final UnionModel model;
  private final ClassName type;

  private UnionEmitter(UnionModel model) {
    this.model = model;
    this.type = TypeNames.of(model.type());
  }

  static TypeSpec emit(UnionModel model, String schema, ClassName layout) {
    return new UnionEmitter(model).layout(schema, layout);
  }

  private TypeSpec layout(String schema, ClassName layout) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(layout)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeNames.CODEC, type));
    model.fallback().ifPresent(_ -> spec.addField(tags()));
    model
        .view()
        .map(TypeNames::of)
        .ifPresent(view -> spec.addMethod(LayoutMethods.walkMethod(view)));
    return spec.addMethod(
            MethodSpec.constructorBuilder().addStatement("super($T.class)", type).build())
        .addMethod(LayoutMethods.trueMethod("isLongToWrite"))
        .addMethod(LayoutMethods.readFromArrayMethod(type))
        .addMethod(LayoutMethods.containedCodecsMethod(codecs()))
        .addMethod(LayoutMethods.computeMinSizeMethod(MinSize.of(model)))
        .addMethod(SchemaEmitter.method(schema))
        .addMethod(LayoutMethods.sizeMethod(type).addCode(sizes()).build())
        .addMethod(LayoutMethods.writeMethod(type).addCode(writes()).build())
        .addMethod(LayoutMethods.readMethod(type).addCode(read()).build())
        .build();
  }

  /// The constant that holds the tags of the records; no unknown record has one of them.
  private FieldSpec tags() {
    return KnownIdsEmitter.constant(
        TAGS,
        model.variants().stream().map(variant -> variant.type().simpleNames().getLast()).toList(),
        model.variants().stream().map(Variant::tag).toList());
  }

  private List<ClassName> codecs() {
    return model.variants().stream().map(variant -> TypeNames.of(variant.codec())).toList();
  }

  /// Returns the branches by the class of a record: for each record the call, with the codec and
  /// the value as its last arguments.
  ///
  /// A `switch` over classes would be linked when it first runs, perhaps at the stack's end, and a
  /// call site whose linking fails stays broken.
  private CodeBlock onType(Function<Variant, CodeBlock> call, CodeBlock unknown) {
    CodeBlock.Builder code = CodeBlock.builder();
    Names names = new Names();
    names.reserve("out", "value");
    names.reserve(Mentions.in(model));
    for (Variant variant : model.variants()) {
      String local = local(variant.type(), names);
      branch(code, variant.type(), local);
      code.addStatement(
          "$L$T.CODEC, $L)", call.apply(variant), TypeNames.of(variant.codec()), local);
    }
    if (model.fallback().isPresent()) {
      UnionModel.Fallback fallback = model.fallback().get();
      String local = local(fallback.type(), names);
      branch(code, fallback.type(), local);
      code.addStatement(
          "$L.unknown($S, $L.$L(), $L)",
          unknown,
          fallback.component(),
          local,
          fallback.component(),
          TAGS);
    }
    return code.nextControlFlow("else")
        .addStatement("throw $T.unknownVariant(value)", RuntimeNames.WIRE_WRITER)
        .endControlFlow()
        .build();
  }

  private static void branch(CodeBlock.Builder code, ClassType type, String local) {
    if (code.isEmpty()) {
      code.beginControlFlow("if (value instanceof $T $L)", TypeNames.of(type), local);
    } else {
      code.nextControlFlow("else if (value instanceof $T $L)", TypeNames.of(type), local);
    }
  }

  private static String local(ClassType type, Names names) {
    String name = type.simpleNames().getLast();
    return names.newVariable(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  private CodeBlock sizes() {
    return onType(
        _ -> CodeBlock.of("return $T.variant(", RuntimeNames.WIRE_SIZE),
        CodeBlock.of("return $T", RuntimeNames.WIRE_SIZE));
  }

  private CodeBlock writes() {
    return onType(variant -> CodeBlock.of("out.variant($L, ", variant.tag()), CodeBlock.of("out"));
  }

  private CodeBlock read() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("int tag = in.tag()")
            .beginControlFlow("return switch (tag)");
    for (Variant variant : model.variants()) {
      code.addStatement(
          "case $L -> in.variant($T.CODEC)", variant.tag(), TypeNames.of(variant.codec()));
    }
    return code.addStatement("default -> $L", unknown()).add("$<};\n").build();
  }

  /// Returns the expression for a tag that no record has.
  private CodeBlock unknown() {
    String known =
        model.variants().stream()
            .map(variant -> variant.type().simpleNames().getLast() + " " + variant.tag())
            .collect(joining(", "));
    return model
        .fallback()
        .map(
            fallback ->
                CodeBlock.of(
                    "new $T(in.unknownVariant(tag, $L))", TypeNames.of(fallback.type()), TAGS))
        .orElse(CodeBlock.of("throw in.unknownTag(tag, $S)", known));
  }
}
