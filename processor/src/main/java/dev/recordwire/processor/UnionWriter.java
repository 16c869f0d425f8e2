package dev.recordwire.processor;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.model.UnionModel;
import dev.recordwire.processor.model.UnionModel.Variant;
import java.util.Locale;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/// Writes the class `Layout` of a union: a tag, then what the codec of the tag's record writes.
final class UnionWriter {
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
    return TypeSpec.classBuilder(layout)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeNames.CODEC, type))
        .addMethod(MethodSpec.constructorBuilder().addStatement("super($T.class)", type).build())
        .addMethod(LayoutWriter.isTrue("isLongToWrite"))
        .addMethod(LayoutWriter.readFrom(type))
        .addMethod(LayoutWriter.leastSize().addStatement("return 1").build())
        .addMethod(LayoutWriter.size(type).addCode(sizes()).build())
        .addMethod(LayoutWriter.write(type).addCode(writes()).build())
        .addMethod(LayoutWriter.read(type).addCode(read()).build())
        .build();
  }

  /// The cases of a switch over the records: for each the call, and the codec and the value as
  /// its last arguments.
  private CodeBlock.Builder onType(String opening, Function<Variant, CodeBlock> call) {
    CodeBlock.Builder code = CodeBlock.builder().add(opening);
    Names names = new Names();
    names.newName("out");
    names.newName("value");
    model.variants().forEach(variant -> reserve(names, variant.codec().packageName()));
    for (Variant variant : model.variants()) {
      String name = variant.type().simpleNames().getLast();
      String local =
          names.newName(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
      code.add(
          "case $T $L -> $L$T.CODEC, $L);\n",
          TypeNames.of(variant.type()),
          local,
          call.apply(variant),
          TypeNames.of(variant.codec()),
          local);
    }
    return code;
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
            "return switch (value) {\n$>", _ -> CodeBlock.of("$T.variant(", RuntimeNames.WIRE_SIZE))
        .add("$<};\n")
        .build();
  }

  private CodeBlock writes() {
    return onType(
            "switch (value) {\n$>", variant -> CodeBlock.of("out.variant($L, ", variant.tag()))
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
    String known =
        model.variants().stream()
            .map(variant -> variant.type().simpleNames().getLast() + " " + variant.tag())
            .collect(joining(", "));
    return code.addStatement("default -> throw in.unknownTag(tag, $S)", known)
        .add("$<};\n")
        .build();
  }
}
