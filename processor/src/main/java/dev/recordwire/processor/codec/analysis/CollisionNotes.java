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

/// The note for authors of a set or map whose keys a sender can choose with equal hash codes.
///
/// It is a note and not a warning: decoders refuse such payloads, and valid code must not fail a
/// build under -Werror. An annotation silences the note.
public final class CollisionNotes {
  private static final String SILENCE = "WireCollisions";

  private final Types types;
  private final Map<RecordComponentElement, String> notes = new HashMap<>();

  CollisionNotes(Types types) {
    this.types = types;
  }

  /// Examines the type of a container's keys.
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
        "[%1$s] a sender can choose %2$s of '%3$s' whose hash codes are equal, and a decoder"
                .formatted(SILENCE, isSet ? "elements" : "keys", component.getSimpleName())
            + " refuses more than 128 of them (DecodeLimits.maxEqualHashes): %s, or write"
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

  /// Reports the notes about a record's components.
  public void reportTo(Messager messager, TypeElement record) {
    for (RecordComponentElement component : record.getRecordComponents()) {
      String note = notes.get(component);
      if (note != null) {
        messager.printMessage(Diagnostic.Kind.NOTE, note, component);
      }
    }
  }

  /// Returns whether a hash table orders keys of this type with equal hash codes.
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

  /// Returns whether the note is silenced: `@SuppressWarnings` on a component goes to its field.
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
