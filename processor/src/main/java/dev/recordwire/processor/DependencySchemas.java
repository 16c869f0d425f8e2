package dev.recordwire.processor;

import dev.recordwire.processor.codec.analysis.TypeAnalyzer;
import dev.recordwire.processor.codec.analysis.WireElements;
import dev.recordwire.processor.codec.schema.Definitions;
import dev.recordwire.processor.common.RootTypes;
import dev.recordwire.processor.diagnostic.Analysis;
import dev.recordwire.schema.Definition;
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
  Map<String, Definition> containedIn(Map<String, Definition> compiled) {
    Map<String, Definition> contained = new TreeMap<>();
    Queue<Definition> pending = new ArrayDeque<>(compiled.values());
    for (Definition schema = pending.poll(); schema != null; schema = pending.poll()) {
      for (String name : schema.references()) {
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

  private Optional<Definition> find(String name) {
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      return Optional.empty();
    }
    Analysis<? extends Definition> analysis =
        WireElements.isUnion(type)
            ? analyzer.union(type).map(Definitions::of)
            : analyzer.record(type).map(Definitions::of);
    return analysis instanceof Analysis.Ok<? extends Definition>(Definition schema)
        ? Optional.of(schema)
        : Optional.empty();
  }
}
