package dev.recordwire.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.RecordModel;
import dev.recordwire.processor.model.Surroundings;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/// Writes the class `XxxCodec`: the constant `CODEC`, its methods as static ones, and the layout
/// that is the codec.
final class CodecWriter {
  private CodecWriter() {}

  /// The source of a record's codec, which comes of nothing but the record's own element.
  static JavaFile write(RecordModel model, Element record) {
    ClassName type = TypeNames.of(model.type());
    NameAllocator nestedNames = nestedNames(model);
    ClassName layout = TypeNames.of(model.codec()).nestedClass(nestedNames.newName("Layout"));
    TypeSpec.Builder codec =
        TypeSpec.classBuilder(TypeNames.of(model.codec()))
            .addOriginatingElement(record)
            .addJavadoc(CodecDocs.of(model))
            .addModifiers(Modifier.FINAL)
            .addField(
                FieldSpec.builder(ParameterizedTypeName.get(RuntimeNames.CODEC, type), "CODEC")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$T.register(new $T())", RuntimeNames.CODEC, layout)
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethods(CodecMethods.delegating(type))
            .addType(LayoutWriter.write(model, layout, nestedNames));
    if (model.isPublic()) {
      codec.addModifiers(Modifier.PUBLIC);
    }
    heed(model.surroundings(), codec);
    return JavaFile.builder(model.codec().packageName(), codec.build())
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }

  /// Names that hide none of the classes that the codec speaks of.
  private static NameAllocator nestedNames(RecordModel model) {
    NameAllocator names = new NameAllocator();
    reserve(model.type(), names);
    for (Component component : model.components()) {
      reserve(component.type().carrier(), names);
    }
    return names;
  }

  private static void reserve(JavaType type, NameAllocator names) {
    type.classes().map(named -> named.simpleNames().getFirst()).forEach(names::newName);
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
    codec.alwaysQualify(surroundings.shadowedNames().toArray(String[]::new));
  }
}
