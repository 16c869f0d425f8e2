package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Id;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.codec.model.Component;
import dev.recordwire.processor.codec.model.DefaultValue;
import dev.recordwire.processor.codec.model.Field;
import dev.recordwire.processor.codec.model.Layout;
import dev.recordwire.processor.codec.model.LengthPrefix;
import dev.recordwire.processor.codec.model.NumberType;
import dev.recordwire.processor.codec.model.WireType;
import dev.recordwire.processor.diagnostic.CodecError;
import dev.recordwire.processor.diagnostic.Problem;
import dev.recordwire.schema.UnusedNumber;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// Determines the layout of a record's components by `@Wire(evolvable)`, `@Id` and `@Default`.
final class EvolutionAnalyzer {
  private final Elements elements;

  EvolutionAnalyzer(Elements elements) {
    this.elements = elements;
  }

  private static boolean isEvolvable(TypeElement record) {
    return record.getAnnotation(Wire.class).evolvable();
  }

  /// Returns the layout of a record without errors.
  Layout layout(TypeElement record, LengthPrefix lengths, List<Component> components) {
    if (!isEvolvable(record)) {
      return new Layout.Packed();
    }
    List<RecordComponentElement> declared = UnknownFieldsAnalyzer.fieldsOf(record);
    boolean explicitIds = false;
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < declared.size(); i++) {
      Id id = declared.get(i).getAnnotation(Id.class);
      Default byDefault = declared.get(i).getAnnotation(Default.class);
      explicitIds |= id != null;
      fields.add(
          new Field(
              components.get(i),
              id == null ? i + 1 : id.value(),
              hasOwnLength(contents(components.get(i).type()), lengths),
              Optional.ofNullable(byDefault).map(Default::value)));
    }
    return new Layout.Evolvable(fields, explicitIds, UnknownFieldsAnalyzer.componentOf(record));
  }

  /// Returns the type of the value after the header: of an optional the value in it, since an
  /// absent field has no header. An optional inside that optional is a value like any other.
  private static WireType contents(WireType type) {
    return type instanceof WireType.Optional optional ? optional.value() : type;
  }

  private boolean hasOwnLength(WireType type, LengthPrefix lengths) {
    return switch (type) {
      case WireType.Text _, WireType.Binary _ -> lengths == LengthPrefix.UINT32;
      case WireType.Nested nested -> {
        TypeElement nestedRecord = elements.getTypeElement(nested.carrier().toString());
        yield nestedRecord != null
            && nestedRecord.getKind() == ElementKind.RECORD
            && isEvolvable(nestedRecord);
      }
      case WireType.BigNumber(NumberType number) ->
          number == NumberType.BIGINT && lengths == LengthPrefix.UINT32;
      case WireType.Adapted(_, WireType.Variable wire) -> hasOwnLength(wire, lengths);
      case WireType.Bounded bounded -> hasOwnLength(bounded.type(), lengths);
      case WireType.Fixed _, WireType.Array _, WireType.View _, WireType.Compound _ -> false;
    };
  }

  /// Returns the errors in a record's annotations, whatever the wire types of its components are.
  static List<Problem> problems(TypeElement record) {
    return isEvolvable(record) ? problemsOfIds(record) : problemsOfPacked(record);
  }

  private static List<Problem> problemsOfPacked(TypeElement record) {
    List<Problem> problems = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      if (component.getAnnotation(Id.class) != null) {
        problems.add(onlyEvolvable(CodecError.ID, Id.class, component, record));
      }
      if (component.getAnnotation(Default.class) != null) {
        problems.add(onlyEvolvable(CodecError.DEFAULT, Default.class, component, record));
      }
    }
    return problems;
  }

  private static Problem onlyEvolvable(
      CodecError code,
      Class<? extends Annotation> annotation,
      RecordComponentElement component,
      TypeElement record) {
    String text =
        ("@%s has no effect on '%s', since %s is packed and always has all its components: annotate"
                + " %s @Wire(evolvable = true), or take it off")
            .formatted(
                annotation.getSimpleName(),
                component.getSimpleName(),
                record.getSimpleName(),
                record.getSimpleName());
    return new Problem(code, text, component, mirror(component, annotation));
  }

  private static List<Problem> problemsOfIds(TypeElement record) {
    List<Problem> problems = new ArrayList<>();
    Map<Integer, RecordComponentElement> owners = new HashMap<>();
    boolean explicitIds =
        record.getRecordComponents().stream()
            .anyMatch(component -> component.getAnnotation(Id.class) != null);
    Set<Integer> used = idsOf(record);
    for (RecordComponentElement component : UnknownFieldsAnalyzer.fieldsOf(record)) {
      Id id = component.getAnnotation(Id.class);
      if (id == null) {
        if (explicitIds) {
          problems.add(withoutId(component, record, free(used)));
        }
        continue;
      }
      AnnotationMirror mirror = mirror(component, Id.class);
      if (id.value() < 1 || id.value() > Field.MAX_ID) {
        problems.add(new Problem(CodecError.ID, outOfRange(component, id), component, mirror));
        continue;
      }
      RecordComponentElement owner = owners.putIfAbsent(id.value(), component);
      if (owner != null) {
        String text = duplicate(component, owner, free(used));
        problems.add(new Problem(CodecError.DUPLICATE_ID, text, component, mirror));
      }
    }
    return problems;
  }

  private static Problem withoutId(RecordComponentElement component, TypeElement record, int free) {
    String text =
        "'%s' has no @Id, and other components of %s have one: write @Id(%d) on it, or take @Id off"
                .formatted(component.getSimpleName(), record.getSimpleName(), free)
            + " all others";
    return new Problem(CodecError.ID, text, component);
  }

  private static String outOfRange(RecordComponentElement component, Id id) {
    return "@Id(%d) of '%s' is not in 1…%d: give it a number in range"
        .formatted(id.value(), component.getSimpleName(), Field.MAX_ID);
  }

  private static String duplicate(
      RecordComponentElement component, RecordComponentElement owner, int free) {
    return "@Id(%d) of '%s' is the id of '%s': give it another id, such as @Id(%d)"
        .formatted(
            component.getAnnotation(Id.class).value(),
            component.getSimpleName(),
            owner.getSimpleName(),
            free);
  }

  private static Set<Integer> idsOf(TypeElement record) {
    Set<Integer> ids = new HashSet<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      Id id = component.getAnnotation(Id.class);
      if (id != null && id.value() <= Field.MAX_ID) {
        ids.add(id.value());
      }
    }
    return ids;
  }

  /// Returns an unused id, which is used from then on, so that each error suggests another.
  private static int free(Set<Integer> used) {
    int free = UnusedNumber.beside(used, 1, Field.MAX_ID);
    used.add(free);
    return free;
  }

  /// Returns the error in the default of an evolvable record's component, if there is one.
  static Optional<Problem> problemOfDefault(
      RecordComponentElement component, WireType type, TypeElement record) {
    Default byDefault = component.getAnnotation(Default.class);
    if (byDefault == null || !isEvolvable(record)) {
      return Optional.empty();
    }
    if (!(DefaultValue.parse(type, byDefault.value()) instanceof DefaultValue.Wrong(var remedy))) {
      return Optional.empty();
    }
    String text =
        "@Default(\"%s\") is not a value of %s '%s': %s"
            .formatted(byDefault.value(), type.wireName(), component.getSimpleName(), remedy);
    return Optional.of(
        new Problem(CodecError.DEFAULT, text, component, mirror(component, Default.class)));
  }

  private static AnnotationMirror mirror(
      RecordComponentElement component, Class<? extends Annotation> annotation) {
    return MoreElements.getAnnotationMirror(component, annotation).get();
  }
}
