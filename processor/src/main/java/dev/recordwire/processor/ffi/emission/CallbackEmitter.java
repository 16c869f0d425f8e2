package dev.recordwire.processor.ffi.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.ffi.emission.CTypes.CType;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.Result;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Emits the class through which C calls a functional interface, and which lets no exception reach
/// C.
final class CallbackEmitter {
  private final Passing.Callback callback;
  private final ClassName type;
  private final String source;
  private final Names names = new Names();

  private CallbackEmitter(Passing.Callback callback) {
    this.callback = callback;
    type = TypeNames.of(callback.type());
    source = callback.type().simpleNames().getLast() + "." + callback.method();
    callback.parameters().forEach(parameter -> names.newName(parameter.name()));
  }

  static TypeSpec emit(Passing.Callback callback, String className) {
    return new CallbackEmitter(callback).write(className);
  }

  private TypeSpec write(String className) {
    String user = names.newName("callback");
    return TypeSpec.classBuilder(className)
        // Not private: linters report the methods of a private class that only C calls as unused.
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .superclass(FfiNames.CALLBACK)
        .addField(
            FieldSpec.builder(FfiNames.FUNCTION_DESCRIPTOR, "DESCRIPTOR")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer(
                    "$>$>$L$<$<", CTypes.descriptor(callback.result(), callback.parameters()))
                .build())
        .addField(
            FieldSpec.builder(FfiNames.METHOD_HANDLE, "TARGET")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer("callMethod($T.lookup(), DESCRIPTOR)", FfiNames.METHOD_HANDLES)
                .build())
        .addField(
            FieldSpec.builder(type, user).addModifiers(Modifier.PRIVATE, Modifier.FINAL).build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(String.class, "path")
                .addParameter(type, user)
                .addParameter(FfiNames.CALLBACK_FAILURES, "failures")
                .addStatement("super(failures)")
                .addStatement("this.$N = $T.required(path, $N)", user, FfiNames.CALL_FRAME, user)
                .build())
        .addMethod(getter("target", FfiNames.METHOD_HANDLE, "TARGET"))
        .addMethod(getter("descriptor", FfiNames.FUNCTION_DESCRIPTOR, "DESCRIPTOR"))
        .addMethod(call(user))
        .build();
  }

  private static MethodSpec getter(String name, ClassName result, String constant) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(result)
        .addStatement("return $N", constant)
        .build();
  }

  private MethodSpec call(String user) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("call")
            .returns(CTypes.of(callback.result()).map(CType::carrier).orElse(TypeName.VOID));
    List<CodeBlock> values = new ArrayList<>();
    for (Parameter parameter : callback.parameters()) {
      method.addParameter(CTypes.of(parameter.passing()).carrier(), parameter.name());
      values.add(value(parameter));
    }
    CodeBlock nothing = nothing();
    String failure = names.newName("failure");
    boolean returns = !(callback.result() instanceof Result.Nothing);
    return method
        .beginControlFlow("if (failed())")
        .addStatement(nothing)
        .endControlFlow()
        .beginControlFlow("try")
        .addStatement(
            result(
                CodeBlock.of(
                    "$N.$N($Z$L)", user, callback.method(), CodeBlock.join(values, ",$W"))))
        .nextControlFlow("catch ($T $N)", Throwable.class, failure)
        .addStatement("fail($N)", failure)
        .addCode(returns ? CodeBlock.builder().addStatement(nothing).build() : CodeBlock.of(""))
        .endControlFlow()
        .build();
  }

  /// Returns the statement that passes on the result of the user's method.
  private CodeBlock result(CodeBlock call) {
    return switch (callback.result()) {
      case Result.Nothing _ -> call;
      case Result.Segment(var nullable) ->
          CodeBlock.of(
              "return $T.fromCallback$L($Z$S,$W$L)",
              FfiNames.POINTERS,
              nullable.isPresent() ? "OrNull" : "",
              source,
              call);
      case Result.Scalar(var scalar) ->
          CodeBlock.of("return $L", CTypes.toC(scalar, source + " returned", call));
      default -> CodeBlock.of("return $L", call);
    };
  }

  /// Returns the statement that gives C a result after the callback has failed.
  private CodeBlock nothing() {
    return switch (callback.result()) {
      case Result.Nothing _ -> CodeBlock.of("return");
      case Result.Scalar(var scalar) when scalar.type().name().equals("boolean") ->
          CodeBlock.of("return false");
      case Result.Scalar _ -> CodeBlock.of("return 0");
      default -> CodeBlock.of("return $T.NULL", FfiNames.MEMORY_SEGMENT);
    };
  }

  /// Returns the argument of the user's method.
  private CodeBlock value(Parameter parameter) {
    String name = parameter.name();
    String where = source + "." + name;
    ClassName pointers = FfiNames.POINTERS;
    return switch (parameter.passing()) {
      case Passing.Scalar(var scalar) -> CTypes.fromC(scalar, CodeBlock.of("$N", name));
      case Passing.ScalarPointer(var scalar) -> CTypes.pointee(scalar, where, name);
      case Passing.Text _ ->
          parameter.nullable().isPresent()
              ? CodeBlock.of("$T.textOrNull($N)", pointers, name)
              : CodeBlock.of("$T.text($S, $N)", pointers, where, name);
      case Passing.StructValue(var struct) ->
          CodeBlock.of("$T.read($N, 0)", TypeNames.of(struct.generated()), name);
      case Passing.StructPointer(var struct) -> {
        ClassName generated = TypeNames.of(struct.generated());
        CodeBlock read =
            CodeBlock.of(
                "$T.read($Z$T.sized($S, $N, $T.LAYOUT.byteSize()), 0)",
                generated,
                pointers,
                where,
                name,
                generated);
        yield orNull(parameter, read);
      }
      case Passing.View(var view, int elementBytes) ->
          orNull(
              parameter,
              CodeBlock.of(
                  "$T.wrap($Z$T.sized($S, $N, $L))",
                  TypeNames.of(view),
                  pointers,
                  where,
                  name,
                  byteSize(parameter, elementBytes)));
      case Passing.Segment _ ->
          parameter.nullable().isPresent()
              ? CodeBlock.of("$T.segmentOrNull($N)", pointers, name)
              : CodeBlock.of("$T.segment($S, $N)", pointers, where, name);
      case Passing.HeapArray _,
          Passing.StructArray _,
          Passing.Function _,
          Passing.Arena _,
          Passing.Length _ ->
          throw new IllegalArgumentException("C passes no " + parameter.passing());
    };
  }

  private static CodeBlock orNull(Parameter parameter, CodeBlock value) {
    return parameter.nullable().isPresent()
        ? CodeBlock.of("$N.address() == 0 ? null : $L", parameter.name(), value)
        : value;
  }

  private CodeBlock byteSize(Parameter view, int elementBytes) {
    Parameter count =
        callback.parameters().stream()
            .filter(
                each ->
                    each.counts().stream()
                        .anyMatch(counted -> counted.array().name().equals(view.name())))
            .findFirst()
            .orElseThrow();
    return CodeBlock.of(
        "$T.bytes($Z$S,$W$L,$W$S,$W$L)",
        FfiNames.COUNTS,
        source + "." + count.name(),
        value(count),
        view.name(),
        elementBytes);
  }
}
