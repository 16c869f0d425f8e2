package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.MaxCount;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.WireAnnotation;
import dev.recordwire.processor.codec.model.WireTable;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.model.CScalar;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Determines the size and sign of a value in C by its annotation, or reports an annotation without
/// a meaning there.
final class CScalarAnalyzer {
  private CScalarAnalyzer() {}

  /// Determines a primitive's type in C.
  static Optional<CScalar> read(
      Primitive primitive, TypeMirror type, Element location, Problems problems) {
    List<String> names = List.copyOf(onScalar(type, location));
    if (names.isEmpty()) {
      return Optional.of(CScalar.natural(primitive));
    }
    Optional<ScalarType> explicit = scalar(names.getFirst());
    if (names.size() > 1) {
      problems.add(
          NativeError.WIRE_TYPE,
          location,
          "'%s' is @%s and @%s: keep one",
          location.getSimpleName(),
          names.get(0),
          names.get(1));
      return Optional.empty();
    }
    if (explicit.isEmpty()
        || explicit.get() == ScalarType.FLOAT16
        || !explicit.get().carriers().contains(primitive)) {
      problems.add(
          NativeError.WIRE_TYPE,
          location,
          "@%s does not go with %s '%s': %s",
          names.getFirst(),
          primitive.name(),
          location.getSimpleName(),
          remedy(explicit));
      return Optional.empty();
    }
    return Optional.of(
        isNatural(explicit.get(), primitive)
            ? CScalar.natural(primitive)
            : new CScalar(primitive, explicit));
  }

  /// Reports such annotations where the Java type alone determines the type in C.
  ///
  /// @return whether there are none
  static boolean isPlain(TypeMirror type, Element location, Problems problems) {
    Set<String> names = onScalar(type, location);
    for (TypeMirror each = type; each.getKind() == TypeKind.ARRAY; ) {
      each = MoreTypes.asArray(each).getComponentType();
      names.addAll(names(each.getAnnotationMirrors().stream()));
    }
    for (String name : names) {
      problems.add(
          NativeError.WIRE_TYPE,
          location,
          "@%s has no effect in C on %s '%s': %s",
          name,
          NativeTypes.describe(type),
          location.getSimpleName(),
          type.getKind() == TypeKind.ARRAY && scalar(name).isPresent()
              ? "take it off, and use "
                  + scalar(name).get().view().simpleName()
                  + " if the elements have that type"
              : "take it off");
    }
    return names.isEmpty();
  }

  private static boolean isNatural(ScalarType explicit, Primitive primitive) {
    return explicit != ScalarType.UINT64
        && new CScalar(primitive, Optional.of(explicit)).carrier().equals(primitive);
  }

  private static String remedy(Optional<ScalarType> explicit) {
    if (explicit.isEmpty()) {
      return "take it off";
    }
    return explicit.get() == ScalarType.FLOAT16
        ? "C has no such type; pass the bits as @Uint16 int"
        : "use "
            + explicit.get().carriers().stream()
                .map(JavaType::simpleName)
                .collect(Collectors.joining(" or "));
  }

  private static Set<String> onScalar(TypeMirror type, Element location) {
    return names(
        Stream.concat(
            type.getAnnotationMirrors().stream(), location.getAnnotationMirrors().stream()));
  }

  private static Set<String> names(Stream<? extends AnnotationMirror> mirrors) {
    List<WireAnnotation> known = new ArrayList<>(WireTable.annotations());
    known.add(new WireAnnotation(MaxCount.class.getSimpleName(), List.of()));
    Set<String> names = new LinkedHashSet<>();
    mirrors
        .map(each -> MoreTypes.asTypeElement(each.getAnnotationType()).getQualifiedName())
        .flatMap(name -> known.stream().filter(each -> name.contentEquals(each.qualifiedName())))
        .forEach(each -> names.add(each.simpleName()));
    return names;
  }

  private static Optional<ScalarType> scalar(String annotation) {
    return Stream.of(ScalarType.values())
        .filter(each -> each.className().equals(annotation))
        .findFirst();
  }
}
