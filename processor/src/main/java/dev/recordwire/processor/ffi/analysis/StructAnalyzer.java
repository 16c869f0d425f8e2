package dev.recordwire.processor.ffi.analysis;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.recordwire.annotation.Struct;
import dev.recordwire.processor.common.CompactSource;
import dev.recordwire.processor.common.CompilationContextAnalyzer;
import dev.recordwire.processor.common.JavaTypes;
import dev.recordwire.processor.common.NullAnnotations;
import dev.recordwire.processor.common.RootTypes;
import dev.recordwire.processor.common.UsedElements;
import dev.recordwire.processor.common.Visibility;
import dev.recordwire.processor.common.model.GeneratedNames;
import dev.recordwire.processor.common.model.JavaType;
import dev.recordwire.processor.common.model.JavaType.ClassType;
import dev.recordwire.processor.common.model.JavaType.Primitive;
import dev.recordwire.processor.diagnostic.NativeError;
import dev.recordwire.processor.diagnostic.Problems;
import dev.recordwire.processor.ffi.model.StructModel;
import dev.recordwire.processor.ffi.model.StructModel.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/// Turns the element of a `@Struct` record into its model, or into problems.
public final class StructAnalyzer {
  private static final String REMEDY =
      "use a primitive, MemorySegment for a pointer, or a record annotated @Struct";

  private static final String REMEDY_FOR_SEVERAL =
      "use MemorySegment for a pointer; of an array inside the struct make each element a"
          + " component";

  /// Far more than C compilers copy, and far less than an `int` can hold.
  private static final int MAX_BYTES = 1 << 28;

  private final Elements elements;
  private final RootTypes roots;
  private final NullAnnotations nullability;
  private final CompilationContextAnalyzer contexts;

  /// The results for structs that others contain, which may occur many times.
  private final Map<TypeElement, Optional<StructModel>> known = new HashMap<>();

  public StructAnalyzer(Elements elements, RootTypes roots) {
    this.elements = elements;
    this.roots = roots;
    this.nullability = new NullAnnotations(elements);
    this.contexts = new CompilationContextAnalyzer(elements);
  }

  static boolean isStruct(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).getAnnotation(Struct.class) != null;
  }

  /// Returns the model, unless there are errors.
  public Optional<StructModel> read(TypeElement record, Problems problems) {
    if (record.getKind() != ElementKind.RECORD) {
      problems.add(
          NativeError.STRUCT,
          record,
          "@Struct applies to records, and %s is not one: declare it as a record",
          record.getSimpleName());
      return Optional.empty();
    }
    if (!record.getTypeParameters().isEmpty()) {
      problems.add(
          NativeError.STRUCT,
          record,
          "%s has type parameters, which C does not have: write explicit types",
          record.getSimpleName());
      return Optional.empty();
    }
    if (CompactSource.contains(record, elements)) {
      problems.add(
          NativeError.PRIVATE, record, "%s", CompactSource.text(record, "generated class"));
    }
    Visibility visibility = Visibility.of(record);
    visibility
        .privateElement()
        .ifPresent(
            hidden ->
                problems.add(
                    NativeError.PRIVATE,
                    record,
                    "%s is private, so the generated class can't reach %s: make it package-private"
                        + " or wider",
                    hidden.getSimpleName(),
                    hidden.equals(record) ? "it" : record.getSimpleName()));
    if (record.getRecordComponents().isEmpty()) {
      problems.add(
          NativeError.STRUCT,
          record,
          "%s has no components, and C has no empty structs: add one",
          record.getSimpleName());
    }
    return fields(record, visibility.isPublic(), problems);
  }

  private Optional<StructModel> fields(TypeElement record, boolean isPublic, Problems problems) {
    List<String> names = new ArrayList<>();
    List<FieldType> types = new ArrayList<>();
    for (RecordComponentElement component : record.getRecordComponents()) {
      names.add(component.getSimpleName().toString());
      fieldType(component, problems).ifPresent(types::add);
    }
    if (!problems.isEmpty() || types.size() < names.size()) {
      return Optional.empty();
    }
    if (types.stream().mapToLong(type -> type.byteSize() + 7L).sum() > MAX_BYTES) {
      problems.add(
          NativeError.STRUCT,
          record,
          "%s has more than %d bytes: replace parts of it by pointers, as MemorySegment",
          record.getSimpleName(),
          MAX_BYTES);
      return Optional.empty();
    }
    ClassType type = JavaTypes.of(record);
    ClassType generated = GeneratedNames.beside(type, "Struct");
    return Optional.of(
        StructModel.of(
            type,
            generated,
            isPublic,
            names,
            types,
            contexts.read(record, UsedElements.of(record))));
  }

  /// Returns a struct that another struct or a function uses.
  ///
  /// @param subject the start of a message, as in `'center' is of`
  /// @param location the element that the message is about
  Optional<StructModel> used(
      TypeElement record, String subject, Element location, Problems problems) {
    Optional<StructModel> model = known(record);
    Optional<String> lacking =
        model.flatMap(each -> roots.lacking(record, "generated class", each.generated(), elements));
    lacking.ifPresent(text -> problems.add(NativeError.STRUCT, location, "%s %s", subject, text));
    return model.filter(each -> lacking.isEmpty());
  }

  /// Returns the struct; its own declaration reports its errors.
  private Optional<StructModel> known(TypeElement record) {
    Optional<StructModel> model = known.get(record);
    if (model == null) {
      model = read(record, new Problems());
      known.put(record, model);
    }
    return model;
  }

  private Optional<FieldType> fieldType(RecordComponentElement component, Problems problems) {
    TypeMirror type = component.asType();
    if (JavaTypes.of(type).orElse(null) instanceof Primitive primitive) {
      if (nullability.on(component).isPresent()) {
        problems.add(
            NativeError.STRUCT,
            component,
            "'%s' is @Nullable, and is %s, which is never null: take @Nullable off",
            component.getSimpleName(),
            primitive.name());
      }
      return CScalarAnalyzer.read(primitive, type, component, problems).map(FieldType.Scalar::new);
    }
    if (!CScalarAnalyzer.isPlain(type, component, problems)) {
      return Optional.empty();
    }
    if (NativeTypes.isSegment(type)) {
      return Optional.of(new FieldType.Address(nullability.on(component).isPresent()));
    }
    if (isStruct(type)) {
      TypeElement contained = MoreTypes.asTypeElement(type);
      TypeElement record = MoreElements.asType(component.getEnclosingElement());
      if (holds(contained, record, new HashSet<>())) {
        problems.add(
            NativeError.STRUCT,
            component,
            "'%s' would contain the struct that it is in, %swithout end: use MemorySegment for a"
                + " pointer to it",
            component.getSimpleName(),
            contained.equals(record) ? "" : "through " + contained.getSimpleName() + ", ");
        return Optional.empty();
      }
      if (nullability.on(component).isPresent()) {
        problems.add(
            NativeError.STRUCT,
            component,
            "'%s' is @Nullable, and C has a struct there and no pointer: take @Nullable off, or use"
                + " MemorySegment for a pointer to it",
            component.getSimpleName());
        return Optional.empty();
      }
      String subject = "'%s' is of".formatted(component.getSimpleName());
      return used(contained, subject, component, problems).map(FieldType.Nested::new);
    }
    problems.add(
        NativeError.STRUCT,
        component,
        "'%s' is %s, which has no layout in C: %s",
        component.getSimpleName(),
        JavaTypes.of(type).map(JavaType::simpleName).orElseGet(type::toString),
        type.getKind() == TypeKind.ARRAY || NativeTypes.isString(type)
            ? REMEDY_FOR_SEVERAL
            : REMEDY);
    return Optional.empty();
  }

  /// Returns whether a struct is another struct or contains it, at any depth.
  private static boolean holds(TypeElement struct, TypeElement other, Set<TypeElement> seen) {
    return struct.equals(other)
        || (seen.add(struct)
            && struct.getRecordComponents().stream()
                .map(RecordComponentElement::asType)
                .filter(StructAnalyzer::isStruct)
                .anyMatch(contained -> holds(MoreTypes.asTypeElement(contained), other, seen)));
  }
}
