package dev.recordwire.processor;

import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.model.JavaType;
import dev.recordwire.processor.model.JavaType.Primitive;
import dev.recordwire.processor.model.WireAnnotation;
import dev.recordwire.processor.model.WireTable;
import dev.recordwire.processor.model.WireType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// What a message tells the user to write instead of a type that has no place on the wire.
final class Suggestions {
  private static final Map<String, String> PRIMITIVES =
      Map.of(
          "java.lang.Boolean", "boolean",
          "java.lang.Byte", "byte",
          "java.lang.Short", "short",
          "java.lang.Integer", "int",
          "java.lang.Long", "long",
          "java.lang.Float", "float",
          "java.lang.Double", "double",
          "java.lang.Character", "char");

  private static final Set<String> SEQUENCES =
      Set.of(
          "java.lang.Iterable",
          "java.util.Collection",
          "java.util.List",
          "java.util.ArrayList",
          "java.util.Set",
          "java.util.SequencedCollection",
          "java.util.stream.Stream");

  private static final Map<String, String> OTHERS =
      Map.of(
          "java.lang.CharSequence", "String",
          "java.lang.StringBuilder", "String",
          "java.nio.ByteBuffer", "byte[] or MemorySegment",
          "java.util.BitSet", "boolean[] or BoolView",
          "java.util.Date", "java.time.Instant",
          "java.time.OffsetDateTime", "Instant, and an int for the offset",
          "java.time.ZonedDateTime", "Instant, and a String for the zone",
          "java.util.stream.IntStream", "int[] or Int32View",
          "java.util.stream.LongStream", "long[] or Int64View",
          "java.util.stream.DoubleStream", "double[] or Float64View");

  private static final String ANYTHING =
      "use a primitive, String, byte[], MemorySegment, an array of primitives, a view, or a record"
          + " annotated @Wire, or name a @WireAdapter for it";

  private Suggestions() {}

  /// The remedy where `annotation` stands on a type that it can't encode: another type, or another
  /// annotation.
  static String insteadOf(WireAnnotation annotation, TypeMirror type) {
    String carriers =
        Phrases.oneOf(
            annotation.forms().stream()
                .filter(form -> !(form instanceof WireType.Scalar scalar && scalar.isBoxed()))
                .map(form -> form.carrier().simpleName())
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
          primitive(MoreTypes.asArray(type).getComponentType())
              .map(Suggestions::arrayOf)
              .orElse(ANYTHING);
      case DECLARED -> insteadOfClass((DeclaredType) type);
      default -> ANYTHING;
    };
  }

  private static String insteadOfClass(DeclaredType type) {
    TypeElement element = MoreTypes.asTypeElement(type);
    String name = element.getQualifiedName().toString();
    if (PRIMITIVES.containsKey(name)) {
      return "use " + PRIMITIVES.get(name);
    }
    if (OTHERS.containsKey(name)) {
      return "use " + OTHERS.get(name);
    }
    if (SEQUENCES.contains(name)) {
      return type.getTypeArguments().stream()
          .findFirst()
          .flatMap(Suggestions::primitive)
          .map(Suggestions::arrayOf)
          .orElse(ANYTHING);
    }
    return ANYTHING;
  }

  /// The primitive that a boxed type boxes.
  private static Optional<String> primitive(TypeMirror type) {
    return JavaTypes.of(type).map(JavaType::toString).map(PRIMITIVES::get);
  }

  /// The array of a primitive, and the view over it.
  private static String arrayOf(String primitive) {
    JavaType array = new JavaType.ArrayOf(new Primitive(primitive));
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
