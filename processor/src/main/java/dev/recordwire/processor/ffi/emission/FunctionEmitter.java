package dev.recordwire.processor.ffi.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.recordwire.processor.common.Literal;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.ffi.emission.CTypes.CType;
import dev.recordwire.processor.ffi.model.FunctionModel;
import dev.recordwire.processor.ffi.model.FunctionModel.Failure;
import dev.recordwire.processor.ffi.model.FunctionModel.Status;
import dev.recordwire.processor.ffi.model.FunctionModel.StatusText;
import dev.recordwire.processor.ffi.model.LibraryModel;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.Result;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Emits one function: its method, and the class that holds its handle from the first call on.
final class FunctionEmitter {
  private final LibraryModel library;
  private final FunctionModel function;
  private final String path;
  private final Names names = new Names();
  private final ArgumentEmitter arguments;
  private final String handleClass;

  FunctionEmitter(LibraryModel library, FunctionModel function, ClassNames classNames) {
    this.library = library;
    this.function = function;
    path = library.type().simpleNames().getLast() + "." + function.name();
    handleClass = classNames.handleClass(function);
    function.parameters().forEach(parameter -> names.newName(parameter.name()));
    arguments = new ArgumentEmitter(library, function, classNames, path, names);
  }

  /// The method of the interface.
  MethodSpec method() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(function.name())
            .addAnnotation(Override.class)
            .addAnnotations(GeneratedTypes.ofDeclaration(function.result().nullability()))
            .addModifiers(Modifier.PUBLIC)
            .returns(GeneratedTypes.result(function.result()));
    for (Parameter parameter : function.parameters()) {
      TypeName type = GeneratedTypes.declared(parameter.type(), parameter.nullable());
      method.addParameter(
          ParameterSpec.builder(type, parameter.name())
              .addAnnotations(GeneratedTypes.ofDeclaration(parameter.nullable()))
              .build());
    }
    String failure = names.newName("failure");
    if (arguments.needsFrame()) {
      method.addStatement(arguments.openFrame());
    }
    method.beginControlFlow("try").addCode(body());
    method
        .nextControlFlow("catch ($T $N)", Throwable.class, failure)
        .addStatement("throw $T.rethrow($N)", FfiNames.CALL_FRAME, failure);
    if (arguments.needsFrame()) {
      method.nextControlFlow("finally").addStatement("$N.close()", arguments.frame());
    }
    return method.endControlFlow().build();
  }

  /// The class that links the function at its initialisation, which is at the first call.
  TypeSpec handleClass() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(handleClass)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addField(handle("HANDLE", link()));
    if (!function.release().isEmpty()) {
      type.addField(
          handle(
              "RELEASE",
              CodeBlock.of(
                  "LIBRARY.function($>$>$Z$L,$W$T.ofVoid($T.ADDRESS)$<$<)",
                  Literal.of(function.release()),
                  FfiNames.FUNCTION_DESCRIPTOR,
                  FfiNames.VALUE_LAYOUT)));
    }
    return type.build();
  }

  private CodeBlock link() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "LIBRARY.function($>$>$Z$L,$W$L",
                Literal.of(function.symbol()),
                CTypes.descriptor(function.result(), function.passed()));
    if (function.critical()) {
      code.add(",$W$T.Option.critical(true)", FfiNames.LINKER);
    }
    if (function.capturesErrno()) {
      code.add(",$W$T.Option.captureCallState($S)", FfiNames.LINKER, "errno");
    }
    function
        .firstVariadic()
        .ifPresent(index -> code.add(",$W$T.Option.firstVariadicArg($L)", FfiNames.LINKER, index));
    return code.add("$<$<)").build();
  }

  private static FieldSpec handle(String name, CodeBlock value) {
    return FieldSpec.builder(FfiNames.METHOD_HANDLE, name)
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }

  private CodeBlock body() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(arguments.prepare());
    CodeBlock invocation = invocation();
    CodeBlock after = afterCall();
    Result result = function.result();
    if (result instanceof Result.Nothing) {
      return code.addStatement(invocation).add(after).build();
    }
    TypeName carrier = CTypes.of(result).map(CType::carrier).orElseThrow();
    boolean asItIs = result instanceof Result.Scalar(var scalar) && !scalar.isConverted();
    if (asItIs && after.isEmpty() && !function.throwsResult()) {
      return code.addStatement("return ($T) $L", carrier, invocation).build();
    }
    String value = names.newName("result");
    code.addStatement("$T $N =$W($T) $L", carrier, value, carrier, invocation).add(after);
    failure(value, code);
    status(value, code);
    if (!result.isVoid()) {
      code.addStatement("return $L", converted(value));
    }
    return code.build();
  }

  private CodeBlock invocation() {
    List<CodeBlock> passed = new ArrayList<>();
    if (function.result() instanceof Result.StructValue) {
      passed.add(CodeBlock.of("($T) $N", FfiNames.SEGMENT_ALLOCATOR, arguments.frame()));
    }
    if (function.capturesErrno()) {
      passed.add(CodeBlock.of("$N.callState()", arguments.frame()));
    }
    passed.addAll(arguments.passed());
    return CodeBlock.of("$N.HANDLE.invokeExact($Z$L)", handleClass, CodeBlock.join(passed, ",$W"));
  }

  /// Returns the statements that copy back C's data whether a callback failed or not.
  private CodeBlock afterCall() {
    CodeBlock back = arguments.copyBack();
    CodeBlock rethrow = rethrow();
    return back.isEmpty() || rethrow.isEmpty()
        ? back.toBuilder().add(rethrow).build()
        : CodeBlock.builder()
            .beginControlFlow("try")
            .add(back)
            .nextControlFlow("finally")
            .add(rethrow)
            .endControlFlow()
            .build();
  }

  private CodeBlock rethrow() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (function.hasCallbacks()) {
      code.addStatement("$N.rethrow()", arguments.failures());
    } else if (library.keepsCallbacks() && !function.critical()) {
      code.addStatement("PENDING_FAILURES.rethrow()");
    }
    return code.build();
  }

  private void failure(String result, CodeBlock.Builder code) {
    if (function.failure().isEmpty()) {
      return;
    }
    CodeBlock value =
        function.result().isPointer()
            ? CodeBlock.of("$N.address()", result)
            : CodeBlock.of("$N", result);
    code.beginControlFlow("if ($L $L)", value, condition(function.failure().get()))
        .addStatement(
            "throw new $T($S, $N.errno())", FfiNames.ERRNO_EXCEPTION, path, arguments.frame())
        .endControlFlow();
  }

  private void status(String result, CodeBlock.Builder code) {
    if (function.status().isEmpty()) {
      return;
    }
    Status status = function.status().get();
    ClassName type = FfiNames.NATIVE_STATUS_EXCEPTION;
    code.beginControlFlow("if ($N $L)", result, condition(status.failure()));
    if (status.text().isEmpty()) {
      code.addStatement("throw new $T($S, $L, null)", type, path, converted(result));
    } else {
      String name = names.newName("code");
      StatusText text = status.text().get();
      // javac warns of a redundant cast.
      CodeBlock argument =
          text.code().name().equals("long")
              ? CodeBlock.of("$N", name)
              : CodeBlock.of("($T) $N", TypeNames.of(text.code()), name);
      code.addStatement(
          "throw $T.of($S, $L,$W$N -> INSTANCE.$N($L))",
          type,
          path,
          converted(result),
          name,
          text.method(),
          argument);
    }
    code.endControlFlow();
  }

  private static String condition(Failure failure) {
    return switch (failure) {
      case NEGATIVE -> "< 0";
      case ZERO -> "== 0";
      case NONZERO -> "!= 0";
    };
  }

  private CodeBlock converted(String result) {
    ClassName pointers = FfiNames.POINTERS;
    return switch (function.result()) {
      case Result.Nothing _, Result.Status _ -> CodeBlock.of("$N", result);
      case Result.Segment(var nullable) ->
          nullable.isPresent()
              ? CodeBlock.of("$T.segmentOrNull($N)", pointers, result)
              : CodeBlock.of("$T.segment($S, $N)", pointers, path, result);
      case Result.Scalar(var scalar) -> CTypes.fromC(scalar, CodeBlock.of("$N", result));
      case Result.ScalarPointer(var scalar) -> CTypes.pointee(scalar, path, result);
      case Result.Text(var nullable) -> text(result, nullable.isPresent());
      case Result.StructValue(var struct) ->
          CodeBlock.of("$T.read($N, 0)", TypeNames.of(struct.generated()), result);
      case Result.StructPointer(var struct, var nullable) -> {
        ClassName generated = TypeNames.of(struct.generated());
        CodeBlock read =
            CodeBlock.of(
                "$T.read($>$>$Z$T.sized($S, $N, $T.LAYOUT.byteSize()), 0)$<$<",
                generated,
                pointers,
                path,
                result,
                generated);
        yield nullable.isPresent()
            ? CodeBlock.of("$N.address() == 0 ? null : $L", result, read)
            : read;
      }
      case Result.WithErrno(var type, var _) ->
          CodeBlock.of("new $T($N, $N.errno())", TypeNames.of(type), result, arguments.frame());
    };
  }

  private CodeBlock text(String result, boolean nullable) {
    CodeBlock source = nullable ? CodeBlock.of("") : CodeBlock.of("$S, ", path);
    String suffix = nullable ? "OrNull" : "";
    return function.release().isEmpty()
        ? CodeBlock.of("$T.text$L($L$N)", FfiNames.POINTERS, suffix, source, result)
        : CodeBlock.of(
            "$T.takeText$L($L$N, $N.RELEASE)",
            FfiNames.POINTERS,
            suffix,
            source,
            result,
            handleClass);
  }
}
