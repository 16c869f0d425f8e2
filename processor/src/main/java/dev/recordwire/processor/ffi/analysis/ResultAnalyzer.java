package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Pointer;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.model.NullMark;
import dev.recordwire.processor.ffi.model.Result;
import dev.recordwire.processor.ffi.model.StructRef;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Determines the Java result for the value that C returns.
final class ResultAnalyzer {
  private final StructAnalyzer structs;

  ResultAnalyzer(StructAnalyzer structs) {
    this.structs = structs;
  }

  Optional<Result> read(ExecutableElement method, TypeMirror type, Problems problems) {
    Optional<Result> result = readType(method, type, problems);
    if (result.isPresent()
        && result.get().nullability().isEmpty()
        && NativeTypes.nullable(method, type).isPresent()) {
      problems.add(
          NativeError.RESULT_TYPE,
          method,
          "%s is @Nullable, and returns %s, which is never null: %s",
          method.getSimpleName(),
          NativeTypes.describe(type),
          result.get() instanceof Result.ScalarPointer
              ? "return a MemorySegment where the pointer may be NULL"
              : "take @Nullable off");
    }
    return result;
  }

  private Optional<Result> readType(ExecutableElement method, TypeMirror type, Problems problems) {
    boolean byPointer = MoreElements.isAnnotationPresent(method, Pointer.class);
    if (JavaTypes.of(type).orElse(null) instanceof Primitive primitive) {
      return CScalarAnalyzer.read(primitive, type, method, problems)
          .map(scalar -> byPointer ? new Result.ScalarPointer(scalar) : new Result.Scalar(scalar));
    }
    if (!CScalarAnalyzer.isPlain(type, method, problems)) {
      return Optional.empty();
    }
    Optional<NullMark> nullable = NativeTypes.nullable(method, type);
    if (StructAnalyzer.isStruct(type)) {
      return structs
          .used(
              MoreTypes.asTypeElement(type), method.getSimpleName() + " returns", method, problems)
          .map(
              model ->
                  byPointer
                      ? new Result.StructPointer(StructRef.to(model), nullable)
                      : new Result.StructValue(StructRef.to(model)));
    }
    if (byPointer) {
      problems.add(
          NativeError.POINTER,
          method,
          "@Pointer applies to primitives and records annotated @Struct, and %s returns %s: take it"
              + " off",
          method.getSimpleName(),
          NativeTypes.describe(type));
      return Optional.empty();
    }
    return plain(method, type, nullable, problems);
  }

  private static Optional<Result> plain(
      ExecutableElement method, TypeMirror type, Optional<NullMark> nullable, Problems problems) {
    if (type.getKind() == TypeKind.VOID) {
      return Optional.of(new Result.Nothing());
    }
    if (NativeTypes.isString(type)) {
      return Optional.of(new Result.Text(nullable));
    }
    if (NativeTypes.isSegment(type)) {
      return Optional.of(new Result.Segment(nullable));
    }
    Optional<Result.WithErrno> withErrno = NativeTypes.withErrno(type);
    if (withErrno.isPresent()) {
      return Optional.of(withErrno.get());
    }
    problems.add(
        NativeError.RESULT_TYPE,
        method,
        "%s can't return %s from C: %s",
        method.getSimpleName(),
        NativeTypes.describe(type),
        NativeTypes.view(type).isPresent() || type.getKind() == TypeKind.ARRAY
            ? "C does not report the length of an array; return MemorySegment and"
                + " reinterpret it, or"
                + " let C fill an array that you pass"
            : "use a primitive, void, String, MemorySegment, a record annotated @Struct, or"
                + " IntResult, LongResult, DoubleResult, AddressResult for a value and errno");
    return Optional.empty();
  }
}
