package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.NullAnnotations;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import dev.recordwire.processor.ffi.model.NullMark;
import dev.recordwire.processor.ffi.model.Passing;
import dev.recordwire.processor.ffi.model.Result;
import dev.recordwire.processor.ffi.model.RuntimePackages;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// The classes with a special meaning in a native function.
final class NativeTypes {
  private static final Map<String, Integer> VIEWS =
      Map.ofEntries(
          Map.entry("BoolView", 1),
          Map.entry("Int8View", 1),
          Map.entry("Uint8View", 1),
          Map.entry("Int16View", 2),
          Map.entry("Uint16View", 2),
          Map.entry("Int32View", 4),
          Map.entry("Uint32View", 4),
          Map.entry("Int64View", 8),
          Map.entry("Uint64View", 8),
          Map.entry("Float32View", 4),
          Map.entry("Float64View", 8));

  private static final Map<String, Optional<Primitive>> RESULTS =
      Map.of(
          "IntResult", Optional.of(new Primitive("int")),
          "LongResult", Optional.of(new Primitive("long")),
          "DoubleResult", Optional.of(new Primitive("double")),
          "AddressResult", Optional.empty());

  private NativeTypes() {}

  static boolean isString(TypeMirror type) {
    return isNamed(type, "java.lang.String");
  }

  static boolean isSegment(TypeMirror type) {
    return isNamed(type, "java.lang.foreign.MemorySegment");
  }

  static boolean isArena(TypeMirror type) {
    return isNamed(type, "java.lang.foreign.Arena");
  }

  static Optional<Passing.View> view(TypeMirror type) {
    return in(type, RuntimePackages.ARRAY)
        .flatMap(
            view ->
                Optional.ofNullable(VIEWS.get(view.simpleName()))
                    .map(elementBytes -> new Passing.View(view, elementBytes)));
  }

  static Optional<Result.WithErrno> withErrno(TypeMirror type) {
    return in(type, RuntimePackages.FFI)
        .flatMap(
            result ->
                Optional.ofNullable(RESULTS.get(result.simpleName()))
                    .map(value -> new Result.WithErrno(result, value)));
  }

  /// Returns the annotation that allows null, on the type or on the declaration: any annotation of
  /// that name.
  static Optional<NullMark> nullable(Element element, TypeMirror type) {
    return NullAnnotations.on(type)
        .map(annotation -> mark(annotation, true))
        .or(() -> NullAnnotations.on(element).map(annotation -> mark(annotation, false)));
  }

  private static NullMark mark(AnnotationMirror annotation, boolean isOnType) {
    ClassType type = JavaTypes.of(MoreTypes.asTypeElement(annotation.getAnnotationType()));
    return new NullMark(type, isOnType);
  }

  /// Returns the type as messages name it.
  static String describe(TypeMirror type) {
    return JavaTypes.of(type).map(JavaType::simpleName).orElseGet(type::toString);
  }

  private static boolean isNamed(TypeMirror type, String name) {
    return type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).getQualifiedName().contentEquals(name);
  }

  private static Optional<ClassType> in(TypeMirror type, String packageName) {
    return JavaTypes.of(type).orElse(null) instanceof ClassType named
            && named.packageName().equals(packageName)
        ? Optional.of(named)
        : Optional.empty();
  }
}
