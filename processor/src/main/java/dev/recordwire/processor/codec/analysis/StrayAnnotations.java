package dev.recordwire.processor.codec.analysis;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.MaxCount;
import dev.recordwire.annotation.Name;
import dev.recordwire.annotation.Struct;
import dev.recordwire.annotation.Wire;
import dev.recordwire.annotation.WireAdapter;
import dev.recordwire.processor.codec.model.WireTable;
import dev.recordwire.processor.common.UnresolvedAnnotations;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/// Finds annotations without an effect, since their element belongs neither to a codec nor to a
/// struct.
///
/// Methods are not examined: the methods of adapters and of callbacks have such annotations, and
/// look like any other method.
public final class StrayAnnotations {
  /// The annotations for codecs alone; structs use the annotations that determine or bound a wire
  /// type, too.
  private static final Set<String> OF_CODECS =
      Set.of(
          Id.class.getCanonicalName(),
          Default.class.getCanonicalName(),
          Name.class.getCanonicalName(),
          WireAdapter.class.getCanonicalName());

  private static final String ANNOTATE = "annotate it, ";

  private StrayAnnotations() {}

  public static Stream<Problem> problems(RoundEnvironment round) {
    return ElementFilter.typesIn(round.getRootElements()).stream().flatMap(StrayAnnotations::in);
  }

  private static Stream<Problem> in(TypeElement type) {
    Stream<Problem> inside =
        ElementFilter.typesIn(type.getEnclosedElements()).stream().flatMap(StrayAnnotations::in);
    boolean isKnown =
        MoreElements.isAnnotationPresent(type, Wire.class)
            || UnresolvedAnnotations.areOn(type); // the missing annotation may be @Wire
    return isKnown ? inside : Stream.concat(outsideOfCodecs(type), inside);
  }

  private static Stream<Problem> outsideOfCodecs(TypeElement type) {
    Stream<Problem> ofComponents =
        type.getRecordComponents().stream().flatMap(each -> onComponent(each, type).stream());
    return Stream.of(onType(type).stream(), ofComponents, onFields(type)).flatMap(each -> each);
  }

  private static Optional<Problem> onType(TypeElement type) {
    Found found = new Found();
    found.addOn(type.getAnnotationMirrors());
    return found.problem(type, type.getSimpleName() + " has %s, and " + noWire(type), ANNOTATE);
  }

  private static Optional<Problem> onComponent(RecordComponentElement component, TypeElement type) {
    Found found = new Found();
    found.addOn(component.getAnnotationMirrors());
    found.addWithin(component.asType());
    ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .forEach(field -> found.addOn(field.getAnnotationMirrors())); // where ECJ shows them
    String fault = of(component, type) + " has %s, and ";
    if (MoreElements.isAnnotationPresent(type, Struct.class)) {
      found.retainThoseOfCodecs();
      return found.problem(component, fault + noWire(type), ANNOTATE);
    }
    if (MoreElements.isAnnotationPresent(type, Fallback.class)) {
      String isKept = type.getSimpleName() + " is a @Fallback, which is written as it came";
      return found.problem(component, fault + isKept, "");
    }
    return found.problem(
        component,
        fault
            + (found.hasThoseOfCodecs()
                ? noWire(type)
                : type.getSimpleName() + " is annotated neither @Wire nor @Struct"),
        ANNOTATE);
  }

  /// A generator may copy a component's annotations to the fields of a class that it generates.
  private static Stream<Problem> onFields(TypeElement type) {
    if (isGenerated(type)) {
      return Stream.empty();
    }
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(
            field ->
                type.getKind() != ElementKind.RECORD
                    || field.getModifiers().contains(Modifier.STATIC))
        .flatMap(field -> onField(field, type).stream());
  }

  private static Optional<Problem> onField(VariableElement field, TypeElement type) {
    Found found = new Found();
    found.addWithin(field.asType());
    return found.problem(
        field,
        of(field, type) + " has %s, and is not a component of a record annotated @Wire or @Struct",
        "make it one, ");
  }

  private static boolean isGenerated(TypeElement type) {
    return type.getAnnotationMirrors().stream()
            .map(each -> MoreTypes.asTypeElement(each.getAnnotationType()).getSimpleName())
            .anyMatch(name -> name.contentEquals("Generated"))
        || (type.getEnclosingElement() instanceof TypeElement outer && isGenerated(outer));
  }

  private static String of(Element member, TypeElement type) {
    return "'%s' of %s".formatted(member.getSimpleName(), type.getSimpleName());
  }

  private static String noWire(TypeElement type) {
    return type.getSimpleName() + " is not annotated @Wire";
  }

  /// The annotations at one location, each once: an annotation for types and components is on both.
  private static final class Found {
    private final Map<String, AnnotationMirror> annotations = new LinkedHashMap<>();

    void addOn(List<? extends AnnotationMirror> mirrors) {
      for (AnnotationMirror mirror : mirrors) {
        String name = MoreTypes.asTypeElement(mirror.getAnnotationType()).toString();
        boolean isOfTypes =
            WireTable.annotation(name).isPresent() || name.equals(MaxCount.class.getName());
        if (isOfTypes || OF_CODECS.contains(name)) {
          annotations.putIfAbsent(name, mirror);
        }
      }
    }

    void addWithin(TypeMirror type) {
      addOn(type.getAnnotationMirrors());
      switch (type.getKind()) {
        case ARRAY -> addWithin(MoreTypes.asArray(type).getComponentType());
        case DECLARED -> MoreTypes.asDeclared(type).getTypeArguments().forEach(this::addWithin);
        case WILDCARD -> {
          WildcardType wildcard = MoreTypes.asWildcard(type);
          Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
              .flatMap(Stream::ofNullable)
              .forEach(this::addWithin);
        }
        default -> {}
      }
    }

    void retainThoseOfCodecs() {
      annotations.keySet().retainAll(OF_CODECS);
    }

    boolean hasThoseOfCodecs() {
      return annotations.keySet().stream().anyMatch(OF_CODECS::contains);
    }

    /// @param fault the error in the annotations, which are `%s`
    /// @param remedy an alternative to taking them off; empty for none
    Optional<Problem> problem(Element location, String fault, String remedy) {
      if (annotations.isEmpty()) {
        return Optional.empty();
      }
      String names =
          annotations.keySet().stream()
              .map(name -> "@" + name.substring(name.lastIndexOf('.') + 1))
              .collect(joining(" and "));
      String text =
          "%s: %stake %s off"
              .formatted(
                  fault.formatted(annotations.size() == 1 ? "a " + names : names),
                  remedy.isEmpty() ? "" : remedy + "or ",
                  names);
      AnnotationMirror first = annotations.values().iterator().next();
      boolean isOnLocation = location.getAnnotationMirrors().contains(first);
      return Optional.of(
          new Problem(CodecError.NESTED, text, location, isOnLocation ? first : null));
    }
  }
}
