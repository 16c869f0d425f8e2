package dev.recordwire.processor.ffi.emission;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.common.Names;
import dev.recordwire.processor.common.TypeNames;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.ffi.model.CScalar;
import dev.recordwire.processor.ffi.model.FunctionModel;
import dev.recordwire.processor.ffi.model.LibraryModel;
import dev.recordwire.processor.ffi.model.Parameter;
import dev.recordwire.processor.ffi.model.Parameter.Direction;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Emits the statements that prepare a function's arguments before the call and copy data back
/// after it.
final class ArgumentEmitter {
  private final LibraryModel library;
  private final FunctionModel function;
  private final ClassNames classNames;
  private final String path;
  private final String frame;
  private final String failures;

  /// The local variable with C's argument, by parameter; none for arguments that are passed as they
  /// are.
  private final Map<Parameter, String> pointers = new LinkedHashMap<>();

  ArgumentEmitter(
      LibraryModel library,
      FunctionModel function,
      ClassNames classNames,
      String path,
      Names names) {
    this.library = library;
    this.function = function;
    this.classNames = classNames;
    this.path = path;
    for (Parameter parameter : function.passed()) {
      if (!(parameter.passing() instanceof Passing.Scalar
          || parameter.passing() instanceof Passing.Length)) {
        pointers.put(parameter, names.newName(parameter.name() + suffix(parameter.passing())));
      }
    }
    frame = names.newName("frame");
    failures = names.newName("failures");
  }

  private static String suffix(Passing passing) {
    return switch (passing) {
      case Passing.StructValue _ -> "Struct";
      case Passing.Function _ -> "Stub";
      default -> "Pointer";
    };
  }

  boolean needsFrame() {
    return !pointers.isEmpty()
        || function.capturesErrno()
        || function.result() instanceof Result.StructValue;
  }

  String frame() {
    return frame;
  }

  String failures() {
    return failures;
  }

  CodeBlock openFrame() {
    ClassName type = FfiNames.CALL_FRAME;
    Optional<Parameter> arena = function.arena();
    if (arena.isPresent()) {
      String name = arena.get().name();
      return CodeBlock.of("$T $N = $T.open($S, $N)", type, frame, type, path + "." + name, name);
    }
    return CodeBlock.of(
        "$T $N = $T.$L()", type, frame, type, function.critical() ? "openCritical" : "open");
  }

  /// Returns C's arguments, in order.
  List<CodeBlock> passed() {
    return function.passed().stream().map(this::passed).toList();
  }

  private CodeBlock passed(Parameter parameter) {
    if (parameter.passing() instanceof Passing.Scalar(var scalar)) {
      return CTypes.toC(scalar, subject(parameter), CodeBlock.of("$N", parameter.name()));
    }
    if (parameter.passing() instanceof Passing.Length(var array, var type)) {
      return length(array, type);
    }
    return CodeBlock.of("$N", pointers.getOrDefault(parameter, parameter.name()));
  }

  /// Returns the number of elements as C's type. It is checked only where it may not fit: a Java
  /// array has no more elements than an `int` counts.
  private CodeBlock length(Parameter array, CScalar type) {
    boolean counted =
        array.passing() instanceof Passing.View || array.passing() instanceof Passing.Segment;
    CodeBlock size = size(array);
    if (type.carrier().name().equals("int")) {
      return counted
          ? CodeBlock.of(
              "$T.to$L($S, $L)",
              FfiNames.COUNTS,
              type.explicit().map(ScalarType::className).orElse("Int32"),
              path + "." + array.name(),
              size)
          : size;
    }
    if (counted) {
      return size;
    }
    return CodeBlock.of(array.nullable().isEmpty() ? "(long) $L" : "(long) ($L)", size);
  }

  private String subject(Parameter parameter) {
    return path + "." + parameter.name() + " is";
  }

  /// Returns the statements before the call.
  CodeBlock prepare() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (function.hasCallbacks()) {
      code.addStatement("$T $N = $L", FfiNames.CALLBACK_FAILURES, failures, newFailures());
    }
    pointers.forEach(
        (parameter, pointer) ->
            code.addStatement(
                "$T $N =$W$L",
                FfiNames.MEMORY_SEGMENT,
                pointer,
                allowingNull(parameter, pointer(parameter))));
    pointers.forEach(
        (parameter, pointer) -> {
          if (parameter.passing() instanceof Passing.StructArray(var struct)
              && parameter.direction() != Direction.OUT) {
            code.addStatement(
                ifPresent(
                    parameter,
                    CodeBlock.of(
                        "$T.write($N, 0, $N)",
                        TypeNames.of(struct.generated()),
                        pointer,
                        parameter.name())));
          }
        });
    function.parameters().forEach(parameter -> counts(parameter, code));
    return code.build();
  }

  private CodeBlock newFailures() {
    if (!library.keepsCallbacks()) {
      return CodeBlock.of("new $T()", FfiNames.CALLBACK_FAILURES);
    }
    return CodeBlock.of(
        "PENDING_FAILURES.$L()", function.keepsCallbacks() ? "ofRetainingCall" : "ofCall");
  }

  private static CodeBlock ifPresent(Parameter parameter, CodeBlock statement) {
    return parameter.nullable().isEmpty()
        ? statement
        : CodeBlock.of("if ($N != null) $L", parameter.name(), statement);
  }

  private static CodeBlock allowingNull(Parameter parameter, CodeBlock pointer) {
    return parameter.nullable().isEmpty()
        ? pointer
        : CodeBlock.of(
            "$N == null$>$>$W? $T.NULL$W: $L$<$<",
            parameter.name(),
            FfiNames.MEMORY_SEGMENT,
            pointer);
  }

  private CodeBlock pointer(Parameter parameter) {
    String name = parameter.name();
    String where = path + "." + name;
    String lend = parameter.direction() == Direction.IN ? "in" : "inOut";
    return switch (parameter.passing()) {
      case Passing.Text _ -> CodeBlock.of("$N.text($S, $N)", frame, where, name);
      case Passing.View _, Passing.Segment _ ->
          CodeBlock.of("$N.$L($S, $N)", frame, lend, where, name);
      case Passing.HeapArray _ ->
          CodeBlock.of("$N.$L($S, $T.of($N))", frame, lend, where, FfiNames.HEAP_ARRAYS, name);
      case Passing.ScalarPointer(CScalar type) ->
          CodeBlock.of(
              "$N.allocateFrom($L, $L)",
              frame,
              CTypes.of(type).layout(),
              CTypes.toC(type, subject(parameter), CodeBlock.of("$N", name)));
      case Passing.StructValue(var struct) ->
          struct(struct.generated(), FfiNames.STRUCTS, "value", where, name);
      case Passing.StructPointer(var struct) ->
          struct(struct.generated(), FfiNames.CALL_FRAME, "required", where, name);
      case Passing.StructArray(var struct) ->
          CodeBlock.of(
              "$N.zeroed($>$>$Z$T.LAYOUT, $T.required($S, $N).length)$<$<",
              frame,
              TypeNames.of(struct.generated()),
              FfiNames.CALL_FRAME,
              where,
              name);
      case Passing.Function(var callback) ->
          CodeBlock.of(
              "$N.stub($>$>$Znew $N($S, $N, $N)$<$<)",
              frame,
              classNames.callback(callback),
              where,
              name,
              failures);
      case Passing.Scalar _, Passing.Length _, Passing.Arena _ ->
          throw new IllegalArgumentException(name);
    };
  }

  private CodeBlock struct(
      ClassType generated, ClassName checker, String check, String where, String name) {
    return CodeBlock.of(
        "$T.allocateFrom($>$>$Z$N,$W$T.$N($S, $N))$<$<",
        TypeNames.of(generated),
        frame,
        checker,
        check,
        where,
        name);
  }

  private void counts(Parameter parameter, CodeBlock.Builder code) {
    for (Parameter.Count count : parameter.counts()) {
      CodeBlock stride =
          count.stride().isEmpty() ? CodeBlock.of("") : CodeBlock.of("$N, ", count.stride());
      code.addStatement(
          "$T.check($S, $N, $L$S, $L)",
          FfiNames.COUNTS,
          path + "." + parameter.name(),
          parameter.name(),
          stride,
          count.array().name(),
          size(count.array()));
    }
  }

  private static CodeBlock size(Parameter array) {
    String accessor =
        switch (array.passing()) {
          case Passing.View _ -> "size()";
          case Passing.Segment _ -> "byteSize()";
          default -> "length";
        };
    return array.nullable().isEmpty()
        ? CodeBlock.of("$N.$L", array.name(), accessor)
        : CodeBlock.of("$N == null ? 0 : $N.$L", array.name(), array.name(), accessor);
  }

  /// Returns the statements after the call that copy back the data that C wrote.
  CodeBlock copyBack() {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean lent =
        pointers.keySet().stream()
            .anyMatch(
                parameter ->
                    parameter.direction() != Direction.IN
                        && (parameter.passing() instanceof Passing.View
                            || parameter.passing() instanceof Passing.HeapArray
                            || parameter.passing() instanceof Passing.Segment));
    if (lent) {
      code.addStatement("$N.copyBack()", frame);
    }
    pointers.forEach(
        (parameter, pointer) -> {
          if (parameter.passing() instanceof Passing.StructArray(var struct)
              && parameter.direction() != Direction.IN) {
            code.addStatement(
                ifPresent(
                    parameter,
                    CodeBlock.of(
                        "$T.read($N, 0, $N)",
                        TypeNames.of(struct.generated()),
                        pointer,
                        parameter.name())));
          }
        });
    return code.build();
  }
}
