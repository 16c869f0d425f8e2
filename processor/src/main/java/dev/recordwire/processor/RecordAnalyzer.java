package dev.recordwire.processor;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreElements;
import dev.recordwire.annotation.Wire;
import dev.recordwire.processor.model.Component;
import dev.recordwire.processor.model.JavaType.ClassType;
import dev.recordwire.processor.model.LengthWidth;
import dev.recordwire.processor.model.RecordModel;
import dev.recordwire.processor.model.WireType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Learns what a `@Wire` record is on the wire, or everything that keeps it from being so.
///
/// An analyzer serves one round, in which it looks at each record once, however many hold it.
final class RecordAnalyzer {
  private final Elements elements;
  private final SurroundingsReader surroundings;
  private final Nullability nullability;
  private final CollisionNotes collisions;
  private final ComponentAnalyzer components;
  private final UnionAnalyzer unions;
  private final EvolutionAnalyzer evolution;
  private final CanonicalOrder order;
  private final Map<String, Outcome<RecordModel>> known = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  RecordAnalyzer(Elements elements, Types types, RootTypes roots) {
    this.elements = elements;
    this.collisions = new CollisionNotes(types);
    this.surroundings = new SurroundingsReader(elements);
    this.nullability = new Nullability(elements);
    StructAnalyzer structs = new StructAnalyzer(elements, this, nullability, roots);
    this.unions = new UnionAnalyzer(elements, surroundings, structs);
    this.evolution = new EvolutionAnalyzer(elements);
    this.order = new CanonicalOrder(elements, this);
    this.components = new ComponentAnalyzer(types, structs, nullability, collisions);
  }

  /// The analyzer of sealed interfaces, which serves the same round.
  UnionAnalyzer unions() {
    return unions;
  }

  /// What was noticed of the records that were analyzed.
  CollisionNotes collisions() {
    return collisions;
  }

  Outcome<RecordModel> analyze(TypeElement record) {
    String name = record.getQualifiedName().toString();
    Outcome<RecordModel> outcome = known.get(name);
    if (outcome == null) {
      underWay.add(name);
      outcome = analyzeAfresh(record);
      underWay.remove(name);
      known.put(name, outcome);
    }
    return outcome;
  }

  /// Whether a record is being looked at, and so leads back to itself.
  boolean isUnderWay(TypeElement record) {
    return underWay.contains(record.getQualifiedName().toString());
  }

  private Outcome<RecordModel> analyzeAfresh(TypeElement record) {
    if (UnresolvedAnnotations.areInRecord(record)) {
      return new Outcome.Unresolved<>();
    }
    if (record.getKind() != ElementKind.RECORD) {
      return Outcome.faulty(notRecord(record));
    }
    List<Problem> problems = new ArrayList<>(problemsOfDeclaration(record));
    CompactSource.problem(record, elements).ifPresent(problems::add);
    problems.addAll(EvolutionAnalyzer.problems(record));
    problems.addAll(UnknownFieldsAnalyzer.problems(record, nullability));
    problems.addAll(SchemaNames.problems(record));
    CanonicalOrder.problem(record).ifPresent(problems::add);
    boolean sound = true;
    boolean resolved = true;
    List<Component> found = new ArrayList<>();
    for (RecordComponentElement component : UnknownFieldsAnalyzer.fieldsOf(record)) {
      switch (components.analyze(component, record)) {
        case Outcome.Sound<WireType>(WireType type) -> {
          String name = component.getSimpleName().toString();
          found.add(new Component(name, SchemaNames.of(component), type));
          EvolutionAnalyzer.problemOfDefault(component, type, record).ifPresent(problems::add);
        }
        case Outcome.Faulty<WireType> faulty -> {
          problems.addAll(faulty.problems());
          sound = false;
        }
        case Outcome.Unresolved<WireType> _ -> resolved = false;
      }
    }
    if (!resolved) {
      return new Outcome.Unresolved<>();
    }
    return sound && problems.isEmpty()
        ? new Outcome.Sound<>(model(record, found))
        : new Outcome.Faulty<>(problems);
  }

  private RecordModel model(TypeElement record, List<Component> found) {
    return new RecordModel(
        JavaTypes.of(record),
        codecOf(record),
        Visibility.of(record).isPublic(),
        lengths(record),
        evolution.layout(record, lengths(record), found),
        order.sorted(record, found),
        found.stream().map(Component::name).toList(),
        surroundings.read(record));
  }

  /// The generated class: `Outer_InnerCodec` for a nested record.
  static ClassType codecOf(TypeElement record) {
    ClassType type = JavaTypes.of(record);
    String name = String.join("_", type.simpleNames()) + "Codec";
    return new ClassType(type.packageName(), List.of(name));
  }

  private static LengthWidth lengths(TypeElement record) {
    return LengthWidth.valueOf(record.getAnnotation(Wire.class).lengths().name());
  }

  /// What keeps a record or sealed interface from having a codec, whatever it holds.
  static List<Problem> problemsOfDeclaration(TypeElement record) {
    List<Problem> problems = new ArrayList<>();
    Visibility.of(record)
        .privateElement()
        .ifPresent(hidden -> problems.add(hiddenRecord(record, hidden)));
    if (!record.getTypeParameters().isEmpty()) {
      String parameters =
          record.getTypeParameters().stream()
              .map(parameter -> parameter.getSimpleName().toString())
              .collect(joining(", "));
      String text =
          ("%s has type parameters (%s), so what its components are on the wire is not known:"
                  + " declare %s without them")
              .formatted(
                  record.getSimpleName(), parameters, Phrases.withArticle(Phrases.kind(record)));
      problems.add(new Problem(ErrorTag.GENERIC, text, record));
    }
    return problems;
  }

  private static Problem hiddenRecord(TypeElement record, TypeElement hidden) {
    String which =
        hidden.equals(record)
            ? "%s is private".formatted(record.getSimpleName())
            : "%s is inside %s, which is private"
                .formatted(record.getSimpleName(), hidden.getSimpleName());
    String text =
        "%s, so its codec can't reach it: make %s package-private or wider"
            .formatted(which, hidden.equals(record) ? "it" : hidden.getSimpleName());
    return new Problem(ErrorTag.PRIVATE, text, record);
  }

  private static Problem notRecord(TypeElement type) {
    String remedy =
        switch (type.getKind()) {
          case CLASS -> "declare it as a record";
          case INTERFACE -> "seal it, or annotate the records that implement it";
          default -> "take @Wire off";
        };
    AnnotationMirror wire = MoreElements.getAnnotationMirror(type, Wire.class).get();
    String text =
        "@Wire applies to records, and %s is %s: %s"
            .formatted(type.getSimpleName(), Phrases.withArticle(Phrases.kind(type)), remedy);
    return new Problem(ErrorTag.NOT_RECORD, text, type, wire);
  }
}
