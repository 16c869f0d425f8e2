package dev.recordwire.processor.codec.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.codec.model.Mentions;
import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.model.UnionModel;
import dev.recordwire.processor.common.GeneratedClasses;
import dev.recordwire.processor.common.LevelEmitter;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.CompilationContext;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.SpiLevel;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/// Emits the class `XxxCodec`: the constant `CODEC`, static methods that delegate to it, and the
/// layout that implements it.
public final class CodecEmitter {
  private static final String PROCESSOR = "dev.recordwire.processor.WireProcessor";

  private final ClassType type;
  private final ClassType codec;
  private final boolean isPublic;
  private final CompilationContext context;

  private CodecEmitter(
      ClassType type, ClassType codec, boolean isPublic, CompilationContext context) {
    this.type = type;
    this.codec = codec;
    this.isPublic = isPublic;
    this.context = context;
  }

  /// Returns the source of a record's codec, whose only originating element is the record.
  ///
  /// @param schema the record's schema as canonical JSON
  public static JavaFile emit(RecordModel model, String schema, Element record) {
    Names nestedNames = new Names();
    nestedNames.reserve(Mentions.in(model));
    ClassName layout = TypeNames.of(model.codec()).nestedClass(nestedNames.newName("Layout"));
    return new CodecEmitter(model.type(), model.codec(), model.isPublic(), model.codeContext())
        .file(
            record,
            CodecDocs.of(model),
            layout,
            LayoutEmitter.emit(model, schema, layout, nestedNames));
  }

  /// Returns the source of a union's codec, which originates from the interface and its permitted
  /// records.
  ///
  /// @param schema the union's schema as canonical JSON
  public static JavaFile emit(UnionModel model, String schema, Element union) {
    Names nestedNames = new Names();
    nestedNames.reserve(Mentions.in(model));
    ClassName layout = TypeNames.of(model.codec()).nestedClass(nestedNames.newName("Layout"));
    return new CodecEmitter(model.type(), model.codec(), model.isPublic(), model.context())
        .file(union, CodecDocs.of(model), layout, UnionEmitter.emit(model, schema, layout));
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
                    .initializer(
                        "$L$Z.register(new $T())",
                        LevelEmitter.of(SpiLevel.CODEC, TypeNames.of(codec)),
                        layoutName)
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethods(DelegatingMethods.delegating(type))
            .addType(layout);
    if (isPublic) {
      spec.addModifiers(Modifier.PUBLIC);
    }
    GeneratedClasses.annotate(spec, context, PROCESSOR);
    return JavaFile.builder(codec.packageName(), spec.build()).indent("  ").build();
  }
}
