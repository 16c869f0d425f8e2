package dev.recordwire.processor.codec.analysis;

import dev.recordwire.processor.codec.model.RecordModel;
import dev.recordwire.processor.codec.model.UnionModel;
import dev.recordwire.processor.common.CompilationContextAnalyzer;
import dev.recordwire.processor.common.NullAnnotations;
import dev.recordwire.processor.common.RootTypes;
import dev.recordwire.processor.diagnostic.Analysis;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Analyzes the `@Wire` types of one round, each once, however many types contain it.
public final class TypeAnalyzer {
  private final CollisionNotes collisions;
  private final RecordAnalyzer recordAnalyzer;
  private final UnionAnalyzer unionAnalyzer;
  private final Map<String, Analysis<RecordModel>> records = new HashMap<>();
  private final Map<String, Analysis<UnionModel>> unions = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  public TypeAnalyzer(Elements elements, Types types, RootTypes roots) {
    NullAnnotations nullAnnotations = new NullAnnotations(elements);
    CompilationContextAnalyzer contexts = new CompilationContextAnalyzer(elements);
    NestedAnalyzer nested =
        new NestedAnalyzer(elements, nullAnnotations, roots, type -> analyze(type));
    this.collisions = new CollisionNotes(types);
    this.recordAnalyzer =
        new RecordAnalyzer(
            elements,
            contexts,
            nullAnnotations,
            new ComponentAnalyzer(types, nested, nullAnnotations, collisions),
            new CanonicalOrder(elements, type -> modelOf(type)));
    this.unionAnalyzer = new UnionAnalyzer(elements, contexts, nested);
  }

  /// Analyzes a record.
  public Analysis<RecordModel> record(TypeElement type) {
    return once(type, records, recordAnalyzer::analyze);
  }

  /// Analyzes a sealed interface.
  public Analysis<UnionModel> union(TypeElement type) {
    return once(type, unions, unionAnalyzer::analyze);
  }

  /// The notes about the records that were analyzed.
  public CollisionNotes collisions() {
    return collisions;
  }

  private <T> Analysis<T> once(
      TypeElement type, Map<String, Analysis<T>> known, Function<TypeElement, Analysis<T>> afresh) {
    String name = type.getQualifiedName().toString();
    Analysis<T> analysis = known.get(name);
    if (analysis == null) {
      underWay.add(name);
      analysis = afresh.apply(type);
      underWay.remove(name);
      known.put(name, analysis);
    }
    return analysis;
  }

  /// Analyzes a contained type; a type that contains itself counts as valid meanwhile.
  private Analysis<?> analyze(TypeElement type) {
    if (isUnderWay(type)) {
      return new Analysis.Ok<>(type);
    }
    return WireElements.isUnion(type) ? union(type) : record(type);
  }

  /// Returns the model of a record that is valid and does not contain itself.
  private Optional<RecordModel> modelOf(TypeElement type) {
    return !isUnderWay(type) && record(type) instanceof Analysis.Ok<RecordModel>(RecordModel model)
        ? Optional.of(model)
        : Optional.empty();
  }

  private boolean isUnderWay(TypeElement type) {
    return underWay.contains(type.getQualifiedName().toString());
  }
}
