package dev.recordwire.processor;

import dev.recordwire.processor.codec.analysis.TypeAnalyzer;
import dev.recordwire.processor.codec.analysis.WireElements;
import dev.recordwire.processor.codec.schema.RecordSchema;
import dev.recordwire.processor.codec.schema.Schema;
import dev.recordwire.processor.codec.schema.UnionSchema;
import dev.recordwire.processor.common.RootTypes;
import dev.recordwire.processor.diagnostic.Analysis;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// Finds the schemas of types that a compilation contains and does not compile: types of other
/// modules.
final class DependencySchemas {
  private final Elements elements;
  private final TypeAnalyzer analyzer;

  DependencySchemas(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    analyzer = new TypeAnalyzer(elements, environment.getTypeUtils(), RootTypes.all());
  }

  /// Returns the schemas of types that these schemas contain at any depth and that are not among
  /// them, by name.
  Map<String, Schema> containedIn(Map<String, Schema> compiled) {
    Map<String, Schema> contained = new TreeMap<>();
    Queue<Schema> pending = new ArrayDeque<>(compiled.values());
    for (Schema schema = pending.poll(); schema != null; schema = pending.poll()) {
      for (String name : schema.holds()) {
        if (!compiled.containsKey(name) && !contained.containsKey(name)) {
          find(name)
              .ifPresent(
                  found -> {
                    contained.put(name, found);
                    pending.add(found);
                  });
        }
      }
    }
    return contained;
  }

  private Optional<Schema> find(String name) {
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      return Optional.empty();
    }
    Analysis<? extends Schema> analysis =
        WireElements.isUnion(type)
            ? analyzer.union(type).map(UnionSchema::of)
            : analyzer.record(type).map(RecordSchema::of);
    return analysis instanceof Analysis.Ok<? extends Schema>(Schema schema)
        ? Optional.of(schema)
        : Optional.empty();
  }
}
