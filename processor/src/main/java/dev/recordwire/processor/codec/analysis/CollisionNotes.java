package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.processor.codec.model.Container;
import dev.recordwire.processor.codec.model.KeyKinds;
import dev.recordwire.processor.codec.model.WireType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;

/// What the author of a set or map is told whose keys a sender can choose with equal hash codes.
///
/// It is a note, no warning: decoders refuse such payloads, and what is fine must not fail a build
/// under -Werror. Whoever has read it silences it by an annotation.
public final class CollisionNotes {
  private static final String SILENCE = "WireCollisions";

  private final Types types;
  private final Map<RecordComponentElement, String> notes = new HashMap<>();

  CollisionNotes(Types types) {
    this.types = types;
  }

  /// Looks at the type of a container's keys.
  void look(Container container, WireType key, TypeMirror type, RecordComponentElement component) {
    if (container.isSorted()
        || KeyKinds.of(key) != KeyKinds.HASHED
        || isComparableToItself(type)
        || isSilenced(component)) {
      return;
    }
    boolean isSet = container.kind() == Container.Kind.SET;
    notes.put(
        component,
        "[%1$s] a sender can choose %2$s of '%3$s' whose hash codes are equal, and more than 128 of"
                .formatted(SILENCE, isSet ? "elements" : "keys", component.getSimpleName())
            + " them are refused (DecodeLimits.maxEqualHashes): %s, or say"
                .formatted(remedy(key, isSet ? "SortedSet" : "SortedMap"))
            + " @SuppressWarnings(\"%s\") if that limit suits you".formatted(SILENCE));
  }

  private static String remedy(WireType key, String sorted) {
    if (key instanceof WireType.Value) {
      return "use a " + sorted;
    }
    return key instanceof WireType.Nested
        ? "let %1$s implement Comparable<%1$s>".formatted(key.carrier().simpleName())
        : "make it a record that implements Comparable of itself";
  }

  /// Tells what was noticed of a record's components.
  public void reportTo(Messager messager, TypeElement record) {
    for (RecordComponentElement component : record.getRecordComponents()) {
      String note = notes.get(component);
      if (note != null) {
        messager.printMessage(Diagnostic.Kind.NOTE, note, component);
      }
    }
  }

  /// The rule by which hash tables go.
  private boolean isComparableToItself(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).getInterfaces().stream()
            .map(MoreTypes::asDeclared)
            .filter(
                each ->
                    MoreTypes.asTypeElement(each)
                        .getQualifiedName()
                        .contentEquals(Comparable.class.getName()))
            .map(DeclaredType::getTypeArguments)
            .anyMatch(
                arguments -> arguments.size() == 1 && types.isSameType(arguments.getFirst(), type));
  }

  /// The annotation is none of components, so of what is written there it is on the field.
  private static boolean isSilenced(RecordComponentElement component) {
    Element record = Objects.requireNonNull(component.getEnclosingElement());
    for (Element each : record.getEnclosedElements()) {
      if (each.getKind() == ElementKind.FIELD
          && each.getSimpleName().equals(component.getSimpleName())
          && suppresses(each)) {
        return true;
      }
    }
    for (Element each = record;
        each != null && MoreElements.isType(each);
        each = each.getEnclosingElement()) {
      if (suppresses(each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean suppresses(Element element) {
    SuppressWarnings annotation = element.getAnnotation(SuppressWarnings.class);
    return annotation != null && Arrays.asList(annotation.value()).contains(SILENCE);
  }
}
