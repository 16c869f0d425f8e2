package dev.recordwire.processor.ffi.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.common.LevelEmitter;
import dev.recordwire.processor.common.Literal;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.SpiLevel;
import dev.recordwire.processor.ffi.model.LibraryModel;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.RuntimePackages;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/// Emits the class `XxxNative`.
public final class LibraryEmitter {
  private LibraryEmitter() {}

  /// Returns the source of a library's class, whose only originating element is the interface.
  public static JavaFile emit(LibraryModel model, TypeElement library) {
    ClassName type = TypeNames.of(model.type());
    ClassName generated = TypeNames.of(model.generated());
    ClassNames names = new ClassNames(model);
    TypeSpec.Builder code =
        TypeSpec.classBuilder(generated)
            .addOriginatingElement(library)
            .addJavadoc(docs(model))
            .addModifiers(Modifier.FINAL)
            .avoidClashesWithNestedClasses(library)
            .alwaysQualify(parameterNames(model))
            .addField(
                constant(FfiNames.SHARED_LIBRARY, "LIBRARY", opening(model, type, generated)));
    LibraryMethods parts = new LibraryMethods(model, names);
    code.addField(
        constant(parts.instance(), "INSTANCE", CodeBlock.of("new $T()", parts.instance())));
    if (model.isPublic()) {
      code.addModifiers(Modifier.PUBLIC);
    }
    if (model.keepsCallbacks()) {
      code.addField(
          constant(
              FfiNames.PENDING_FAILURES,
              "PENDING_FAILURES",
              CodeBlock.of("new $T($T.class)", FfiNames.PENDING_FAILURES, generated)));
    }
    code.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(load(model, type));
    parts.write(code);
    for (Passing.Callback callback : names.callbacks()) {
      code.addType(CallbackEmitter.emit(callback, names.callback(callback)));
    }
    RegistryEmitter.emit(model, names).forEach(code::addType);
    GeneratedTypes.annotate(code, model.context());
    return JavaFile.builder(model.generated().packageName(), code.build()).indent("  ").build();
  }

  /// Returns the names of parameters, which would hide classes of these names.
  private static String[] parameterNames(LibraryModel model) {
    return model.functions().stream()
        .flatMap(
            function ->
                Stream.concat(
                    function.parameters().stream(),
                    function.parameters().stream()
                        .map(Parameter::passing)
                        .filter(Passing.Function.class::isInstance)
                        .map(Passing.Function.class::cast)
                        .flatMap(passing -> passing.callback().parameters().stream())))
        .map(Parameter::name)
        .toArray(String[]::new);
  }

  private static CodeBlock docs(LibraryModel model) {
    String library =
        model.name().isEmpty()
            ? "the C library"
            : "the C library '" + inComment(model.name()) + "'";
    return CodeBlock.of("Calls $L for {@link $T}.\n", library, TypeNames.of(model.type()));
  }

  /// Returns a text that neither ends the comment nor starts an escape.
  private static String inComment(String text) {
    return text.replaceAll("\\R", " ").replace("\\", "&#92;").replace("*/", "*&#47;");
  }

  private static CodeBlock opening(LibraryModel model, ClassName type, ClassName generated) {
    CodeBlock level = LevelEmitter.of(SpiLevel.FFI, generated);
    return model.folder().isEmpty()
        ? CodeBlock.of("$L$Z.library($L, $T.class)", level, Literal.of(model.name()), type)
        : CodeBlock.of(
            "$L$Z.library($L, $L, $T.class)",
            level,
            Literal.of(model.name()),
            Literal.of(model.folder()),
            type);
  }

  private static FieldSpec constant(ClassName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private static MethodSpec load(LibraryModel model, ClassName type) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("load")
            .addJavadoc(
                """
                Opens the library, unless it is open already. Functions are looked up when they are
                first called.

                @throws $L if the library is not found, or if this
                    JVM may not call C
                """,
                RuntimePackages.FFI + ".NativeLinkException")
            .addModifiers(Modifier.STATIC)
            .returns(type)
            .addStatement("LIBRARY.open()")
            .addStatement("return INSTANCE");
    if (model.isPublic()) {
      method.addModifiers(Modifier.PUBLIC);
    }
    return method.build();
  }
}
