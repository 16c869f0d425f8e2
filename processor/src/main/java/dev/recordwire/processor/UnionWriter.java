package dev.recordwire.processor;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.model.JavaType.ClassType;
import dev.recordwire.processor.model.UnionModel;
import dev.recordwire.processor.model.UnionModel.Variant;
import java.util.Locale;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/// Writes the class `Layout` of a union: a tag, then what the codec of the tag's record writes.
final class UnionWriter {
  private static final String TAGS = "TAGS";

  private final UnionModel model;
  private final ClassName type;

  private UnionWriter(UnionModel model) {
    this.model = model;
    this.type = TypeNames.of(model.type());
  }

  static TypeSpec write(UnionModel model, ClassName layout) {
    return new UnionWriter(model).layout(layout);
  }

  private TypeSpec layout(ClassName layout) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(layout)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ParameterizedTypeName.get(RuntimeNames.CODEC, type));
    model.fallback().ifPresent(_ -> spec.addField(tags()));
    return spec.addMethod(
            MethodSpec.constructorBuilder().addStatement("super($T.class)", type).build())
        .addMethod(LayoutWriter.isTrue("isLongToWrite"))
        .addMethod(LayoutWriter.readFrom(type))
        .addMethod(LayoutWriter.leastSize().addStatement("return $L", LeastSize.of(model)).build())
        .addMethod(LayoutWriter.size(type).addCode(sizes()).build())
        .addMethod(LayoutWriter.write(type).addCode(writes()).build())
        .addMethod(LayoutWriter.read(type).addCode(read()).build())
        .build();
  }

  /// The constant that holds the tags of the records, which nothing unknown has.
  private FieldSpec tags() {
    String names =
        model.variants().stream()
            .map(variant -> variant.type().simpleNames().getLast())
            .collect(joining(" "));
    CodeBlock tags =
        model.variants().stream()
            .map(variant -> CodeBlock.of(",$W$L", variant.tag()))
            .collect(CodeBlock.joining(""));
    return FieldSpec.builder(RuntimeNames.KNOWN_IDS, TAGS)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.of($S$L)", RuntimeNames.KNOWN_IDS, names, tags)
        .build();
  }

  /// The cases of a switch over the records: for each the call, and the codec and the value as
  /// its last arguments.
  private CodeBlock.Builder onType(
      String opening, Function<Variant, CodeBlock> call, CodeBlock unknown) {
    CodeBlock.Builder code = CodeBlock.builder().add(opening);
    Names names = new Names();
    names.newName("out");
    names.newName("value");
    model.variants().forEach(variant -> reserve(names, variant.codec().packageName()));
    for (Variant variant : model.variants()) {
      String local = local(variant.type(), names);
      code.add(
          "case $T $L -> $L$T.CODEC, $L);\n",
          TypeNames.of(variant.type()),
          local,
          call.apply(variant),
          TypeNames.of(variant.codec()),
          local);
    }
    if (model.fallback().isPresent()) {
      UnionModel.Fallback fallback = model.fallback().get();
      String local = local(fallback.type(), names);
      code.add(
          "case $T $L -> $L.unknown($S, $L.$L(), $L);\n",
          TypeNames.of(fallback.type()),
          local,
          unknown,
          fallback.component(),
          local,
          fallback.component(),
          TAGS);
    }
    return code;
  }

  private static String local(ClassType type, Names names) {
    String name = type.simpleNames().getLast();
    return names.newName(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
  }

  /// A local must not obscure the package that a class is named by.
  private static void reserve(Names names, String packageName) {
    String top = packageName.split("[.]", 2)[0];
    if (!top.isEmpty()) {
      names.newName(top);
    }
  }

  private CodeBlock sizes() {
    return onType(
            "return switch (value) {\n$>",
            _ -> CodeBlock.of("$T.variant(", RuntimeNames.WIRE_SIZE),
            CodeBlock.of("$T", RuntimeNames.WIRE_SIZE))
        .add("$<};\n")
        .build();
  }

  private CodeBlock writes() {
    return onType(
            "switch (value) {\n$>",
            variant -> CodeBlock.of("out.variant($L, ", variant.tag()),
            CodeBlock.of("out"))
        .add("$<}\n")
        .build();
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

  /// What becomes of a tag that no record has.
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
