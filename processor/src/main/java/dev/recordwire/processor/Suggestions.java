package dev.recordwire.processor;

import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.WireAnnotation;
import dev.recordwire.processor.model.WireTable;
import dev.recordwire.processor.model.WireType;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// What a message tells the user to write instead of a type that has no place on the wire.
final class Suggestions {
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.nio.ByteBuffer", "byte[] or MemorySegment"),
          Map.entry("java.util.BitSet", "boolean[] or BoolView"),
          Map.entry("java.util.Date", "java.time.Instant"),
          Map.entry("java.time.OffsetDateTime", "Instant, and an int for the offset"),
          Map.entry("java.time.ZonedDateTime", "Instant, and a String for the zone"),
          Map.entry("java.util.stream.IntStream", "int[] or Int32View"),
          Map.entry("java.util.stream.LongStream", "long[] or Int64View"),
          Map.entry("java.util.stream.DoubleStream", "double[] or Float64View"),
          Map.entry("java.util.stream.Stream", "List"),
          Map.entry("java.lang.Iterable", "List"),
          Map.entry("java.util.ArrayList", "List"),
          Map.entry("java.util.LinkedList", "List"));

  private static final String ANYTHING =
      "use a primitive, String, byte[], MemorySegment, an array of primitives, a view, a record"
          + " annotated @Wire, or an Optional or List of these, or name a @WireAdapter for it";

  private Suggestions() {}

  /// The remedy where `annotation` stands on a type that it can't encode: another type, or another
  /// annotation.
  static String insteadOf(WireAnnotation annotation, TypeMirror type) {
    String carriers =
        Phrases.oneOf(
            annotation.forms().stream()
                .map(WireType::carrier)
                .filter(carrier -> carrier.unboxed().equals(carrier)) // a box goes without saying
                .map(JavaType::simpleName)
                .toList());
    if (type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).getAnnotation(Wire.class) != null) {
      return "use %s, or take @%s off".formatted(carriers, annotation.simpleName());
    }
    List<String> annotations =
        JavaTypes.of(type).stream()
            .flatMap(carrier -> WireTable.annotationsFor(carrier).stream())
            .map(other -> "@" + other.simpleName())
            .toList();
    return annotations.isEmpty()
        ? "use " + carriers
        : "use %s, or annotate it %s".formatted(carriers, Phrases.oneOf(annotations));
  }

  /// The remedy where a type has no natural wire type.
  static String insteadOf(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY ->
          JavaTypes.of(MoreTypes.asArray(type).getComponentType())
              .filter(element -> !element.unboxed().equals(element))
              .map(element -> arrayOf(element.unboxed()))
              .orElse(ANYTHING);
      case DECLARED -> insteadOfClass((DeclaredType) type);
      case WILDCARD -> "name one type, without a wildcard";
      default -> ANYTHING;
    };
  }

  private static String insteadOfClass(DeclaredType type) {
    TypeElement element = MoreTypes.asTypeElement(type);
    String name = element.getQualifiedName().toString();
    if (OTHERS.containsKey(name)) {
      return "use " + OTHERS.get(name);
    }
    if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
      return "say what it holds, as in List<String>";
    }
    return ANYTHING;
  }

  /// The array of a primitive, and the view over it.
  private static String arrayOf(JavaType primitive) {
    JavaType array = new JavaType.ArrayOf(primitive);
    String views =
        WireTable.annotationsFor(array).stream()
            .flatMap(annotation -> annotation.forms().stream())
            .map(form -> form.carrier().simpleName())
            .filter(carrier -> carrier.endsWith("View"))
            .findFirst()
            .map(view -> " or " + view)
            .orElse("");
    return "use " + array.simpleName() + views;
  }
}
