package dev.recordwire.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.model.JavaType.ClassType;
import dev.recordwire.processor.model.Mentions;
import dev.recordwire.processor.model.RecordModel;
import dev.recordwire.processor.model.Surroundings;
import dev.recordwire.processor.model.UnionModel;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/// Writes the class `XxxCodec`: the constant `CODEC`, its methods as static ones, and the layout
/// that is the codec.
final class CodecWriter {
  private final ClassType type;
  private final ClassType codec;
  private final boolean isPublic;
  private final Surroundings surroundings;

  private CodecWriter(
      ClassType type, ClassType codec, boolean isPublic, Surroundings surroundings) {
    this.type = type;
    this.codec = codec;
    this.isPublic = isPublic;
    this.surroundings = surroundings;
  }

  /// The source of a record's codec, which comes of nothing but the record's own element.
  static JavaFile write(RecordModel model, Element record) {
    Names nestedNames = new Names();
    nestedNames.reserve(Mentions.in(model));
    ClassName layout = TypeNames.of(model.codec()).nestedClass(nestedNames.newName("Layout"));
    return new CodecWriter(model.type(), model.codec(), model.isPublic(), surroundings(model))
        .file(record, CodecDocs.of(model), layout, LayoutWriter.write(model, layout, nestedNames));
  }

  /// What null checkers say is no concern of a codec that passes on what may be null: to annotate
  /// it would take annotations that the user may not have.
  private static Surroundings surroundings(RecordModel model) {
    boolean holdsNull =
        model.components().stream().anyMatch(component -> component.type().holdsNull());
    return holdsNull ? model.surroundings().holdingNull() : model.surroundings();
  }

  /// The source of a union's codec, which comes of the interface and the records it permits.
  static JavaFile write(UnionModel model, Element union) {
    Names nestedNames = new Names();
    nestedNames.reserve(Mentions.in(model));
    ClassName layout = TypeNames.of(model.codec()).nestedClass(nestedNames.newName("Layout"));
    return new CodecWriter(model.type(), model.codec(), model.isPublic(), model.surroundings())
        .file(union, CodecDocs.of(model), layout, UnionWriter.write(model, layout));
  }

  private JavaFile file(Element origin, CodeBlock docs, ClassName layoutName, TypeSpec layout) {
    ClassName type = TypeNames.of(this.type);
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(TypeNames.of(codec))
            .addOriginatingElement(origin)
            .addJavadoc(docs)
            .addModifiers(Modifier.FINAL)
            .addField(
                FieldSpec.builder(ParameterizedTypeName.get(RuntimeNames.CODEC, type), "CODEC")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.register(new $T())", RuntimeNames.CODEC, layoutName)
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethods(CodecMethods.delegating(type))
            .addType(layout);
    if (isPublic) {
      spec.addModifiers(Modifier.PUBLIC);
    }
    heed(surroundings, spec);
    return JavaFile.builder(codec.packageName(), spec.build()).indent("  ").build();
  }

  private static void heed(Surroundings surroundings, TypeSpec.Builder codec) {
    if (surroundings.generatedIsVisible()) {
      codec.addAnnotation(
          AnnotationSpec.builder(RuntimeNames.GENERATED)
              .addMember("value", "$S", WireProcessor.class.getCanonicalName())
              .build());
    }
    List<CodeBlock> warnings =
        surroundings.suppressedWarnings().stream()
            .sorted()
            .map(warning -> CodeBlock.of("$S", warning))
            .toList();
    if (!warnings.isEmpty()) {
      AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
      warnings.forEach(warning -> suppress.addMember("value", warning));
      codec.addAnnotation(suppress.build());
    }
  }
}
