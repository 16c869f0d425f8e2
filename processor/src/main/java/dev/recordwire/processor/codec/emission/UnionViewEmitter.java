package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.Mentions;
import dev.recordwire.processor.codec.model.UnionModel;
import dev.recordwire.processor.codec.model.UnionModel.Variant;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/// Emits the class `XxxView` of a union: the tag, and for each record a question and a view.
public final class UnionViewEmitter {
  private final UnionModel model;
  private final ClassName view;
  private final Names names = new Names();

  private UnionViewEmitter(UnionModel model) {
    this.model = model;
    this.view = TypeNames.of(model.view().orElseThrow());
    names.reserve("start", "toRecord", "tag", "of", "unverified");
    names.reserve(Mentions.in(model));
  }

  /// Returns the source of a union's view.
  public static JavaFile emit(UnionModel model, Element union) {
    return new UnionViewEmitter(model).file(union);
  }

  private JavaFile file(Element union) {
    TypeSpec.Builder spec = TypeSpec.classBuilder(view);
    ViewClass frame =
        new ViewClass(
            view, model.type(), model.codec(), ElementsEmitter.Stride.NONE, ViewClass.END);
    frame.begin(spec, union);
    frame.addConstruction(spec);
    spec.addMethod(tag());
    model.variants().forEach(variant -> addVariant(variant, spec));
    CodeBlock moved = CodeBlock.builder().addStatement("run(from, 1)").build();
    spec.addMethod(ViewClass.moved(moved))
        .addMethod(
            ViewClass.endOfValue(
                CodeBlock.builder()
                    .addStatement("return reached(searchFrom(from, 0), in -> walk(in), 0)")
                    .build()))
        .addMethod(ViewClass.walk("walk", walk()));
    frame.addElements(spec);
    return frame.file(spec, model.isPublic(), model.context());
  }

  private static MethodSpec tag() {
    return MethodSpec.methodBuilder("tag")
        .addJavadoc("The tag of the record.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.INT)
        .addStatement("return uint8(start, 0)")
        .build();
  }

  private void addVariant(Variant variant, TypeSpec.Builder spec) {
    ClassName type = TypeNames.of(variant.type());
    String name = type.simpleName();
    spec.addMethod(
        MethodSpec.methodBuilder(names.newName("is" + name))
            .addJavadoc("True if the record is a {@link $T}.\n", type)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.BOOLEAN)
            .addStatement("return tag() == $L", variant.tag())
            .build());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(
                names.newName(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)))
            .addJavadoc(
                "The {@link $T}.\n\n@throws IllegalStateException if the record is another\n", type)
            .addModifiers(Modifier.PUBLIC)
            .returns(variant.view().map(TypeNames::of).orElse(type));
    CodeBlock at = CodeBlock.of("variant($L, $S)", variant.tag(), name);
    spec.addMethod(
        variant
            .view()
            .map(each -> method.addStatement("return new $T(this, $L)", TypeNames.of(each), at))
            .orElseGet(
                () ->
                    method.addStatement(
                        "return read($L, 0, in -> in.variant($T.CODEC))",
                        at,
                        TypeNames.of(variant.codec())))
            .build());
  }

  private CodeBlock walk() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("return switch (in.tag())");
    for (Variant variant : model.variants()) {
      code.addStatement(
          "case $L -> in.variant($T.CODEC)", variant.tag(), TypeNames.of(variant.codec()));
    }
    if (model.fallback().isPresent()) {
      code.addStatement("case -1 -> false").addStatement("default -> in.unknownVariant()");
    } else {
      code.addStatement("default -> false");
    }
    return code.add("$<};\n").build();
  }
}
