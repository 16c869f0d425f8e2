package dev.recordwire.processor;

import dev.recordwire.processor.schema.RecordSchema;
import dev.recordwire.processor.schema.Schema;
import dev.recordwire.processor.schema.UnionSchema;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/// Finds the schemas of types that a compilation holds and does not compile: those of other
/// modules.
final class HeldSchemas {
  private final Elements elements;
  private final RecordAnalyzer analyzer;

  HeldSchemas(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    analyzer = new RecordAnalyzer(elements, environment.getTypeUtils(), RootTypes.all());
  }

  /// What types of these schemas hold that is not among them, by name, and what that holds.
  Map<String, Schema> heldBy(Map<String, Schema> compiled) {
    Map<String, Schema> held = new TreeMap<>();
    Queue<Schema> pending = new ArrayDeque<>(compiled.values());
    for (Schema schema = pending.poll(); schema != null; schema = pending.poll()) {
      for (String name : schema.holds()) {
        if (!compiled.containsKey(name) && !held.containsKey(name)) {
          find(name)
              .ifPresent(
                  found -> {
                    held.put(name, found);
                    pending.add(found);
                  });
        }
      }
    }
    return held;
  }

  private Optional<Schema> find(String name) {
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      return Optional.empty();
    }
    Outcome<? extends Schema> outcome =
        UnionAnalyzer.isUnion(type)
            ? analyzer.unions().analyze(type).map(UnionSchema::of)
            : analyzer.analyze(type).map(RecordSchema::of);
    return outcome instanceof Outcome.Sound<? extends Schema>(Schema schema)
        ? Optional.of(schema)
        : Optional.empty();
  }
}
