package dev.recordwire.processor.codec.analysis;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.model.RuntimeTypes;
import dev.recordwire.processor.codec.model.WireAnnotation;
import dev.recordwire.processor.codec.model.WireTable;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.Phrases;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/// The remedies that a message suggests instead of a type without a wire type.
final class Suggestions {
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("java.lang.CharSequence", "String or Utf8View"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.nio.ByteBuffer", "byte[] or MemorySegment"),
          Map.entry("java.util.BitSet", "boolean[] or BoolView"),
          Map.entry("java.util.Date", "java.time.Instant"),
          Map.entry("java.util.Calendar", "java.time.ZonedDateTime"),
          Map.entry("java.util.TimeZone", "java.time.ZoneId"),
          Map.entry("java.net.URL", "java.net.URI"),
          Map.entry("java.time.OffsetTime", "LocalTime and ZoneOffset, in two components"),
          Map.entry("java.util.stream.IntStream", "int[] or Int32View"),
          Map.entry("java.util.stream.LongStream", "long[] or Int64View"),
          Map.entry("java.util.stream.DoubleStream", "double[] or Float64View"),
          Map.entry("java.util.stream.Stream", "List"),
          Map.entry("java.lang.Iterable", "List"),
          Map.entry("java.util.ArrayList", "List"),
          Map.entry("java.util.LinkedList", "List"),
          Map.entry("java.util.Queue", "List"),
          Map.entry("java.util.Deque", "List"),
          Map.entry("java.util.HashSet", "Set"),
          Map.entry("java.util.LinkedHashSet", "SequencedSet"),
          Map.entry("java.util.EnumSet", "Set"),
          Map.entry("java.util.TreeSet", "SortedSet"),
          Map.entry("java.util.HashMap", "Map"),
          Map.entry("java.util.LinkedHashMap", "SequencedMap"),
          Map.entry("java.util.EnumMap", "Map"),
          Map.entry("java.util.concurrent.ConcurrentMap", "Map"),
          Map.entry("java.util.concurrent.ConcurrentHashMap", "Map"),
          Map.entry("java.util.TreeMap", "SortedMap"),
          Map.entry(
              RuntimeTypes.UNKNOWN_FIELDS.toString(),
              "it as a component of its own, in a record annotated @Wire(evolvable = true)"),
          Map.entry(
              RuntimeTypes.UNKNOWN_VARIANT.toString(),
              "it as the only component of a sealed interface's @Fallback record"));

  private static final String ANYTHING =
      "use a primitive, String, byte[], MemorySegment, an array of primitives, a view, a record"
          + " annotated @Wire, or an Optional, List, Set, Map or array of these, or name a"
          + " @WireAdapter for it";

  private Suggestions() {}

  /// Returns the remedy for `annotation` on a type that it can't encode: another type, or another
  /// annotation.
  static String insteadOf(WireAnnotation annotation, TypeMirror type) {
    String carriers =
        Phrases.oneOf(
            annotation.forms().stream()
                .map(WireType::carrier)
                .filter(carrier -> carrier.unboxed().equals(carrier)) // its box is obvious
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

  /// Returns the remedy for a type without a natural wire type.
  static String insteadOf(TypeMirror type) {
    return switch (type.getKind()) {
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
      return "name its contents, as in %s<%s>"
          .formatted(
              element.getSimpleName(),
              String.join(", ", Collections.nCopies(element.getTypeParameters().size(), "String")));
    }
    return ANYTHING;
  }

  /// Returns the message about a component whose type has type arguments, with a record to paste
  /// instead.
  static String insteadOfGeneric(RecordComponentElement component, DeclaredType type, Types types) {
    TypeElement generic = MoreTypes.asTypeElement(type);
    String arguments =
        type.getTypeArguments().stream().map(Suggestions::simpleName).collect(joining(", "));
    String declaration = "a type without parameters";
    if (generic.getKind() == ElementKind.RECORD && !type.getTypeArguments().isEmpty()) {
      String components =
          generic.getRecordComponents().stream()
              .map(
                  each ->
                      simpleName(returned(types.asMemberOf(type, each.getAccessor())))
                          + " "
                          + each.getSimpleName())
              .collect(joining(", "));
      declaration =
          "a record such as '@Wire record %s%s(%s) {}'"
              .formatted(
                  type.getTypeArguments().stream()
                      .map(argument -> simpleName(argument).replaceAll("\\W", ""))
                      .collect(joining()),
                  generic.getSimpleName(),
                  components);
    }
    return "'%s' is of %s<%s>, and only a type without parameters has a codec: use %s, or name a"
            .formatted(component.getSimpleName(), generic.getSimpleName(), arguments, declaration)
        + " @WireAdapter that makes one";
  }

  private static TypeMirror returned(TypeMirror accessor) {
    return MoreTypes.asExecutable(accessor).getReturnType();
  }

  private static String simpleName(TypeMirror type) {
    return JavaTypes.withArguments(type).map(JavaType::simpleName).orElseGet(type::toString);
  }
}
