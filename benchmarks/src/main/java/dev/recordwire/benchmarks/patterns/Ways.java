package dev.recordwire.benchmarks.patterns;

import java.util.ArrayList;
import java.util.List;

/// The ways of a pattern, language by language. The first of a language is the way without the
/// pattern.
final class Ways {
  private static final List<String> VECTORS = List.of("--add-modules=jdk.incubator.vector");

  private final List<Way> all = new ArrayList<>();

  Ways java(String... words) {
    return add(Language.JAVA, List.of(), words);
  }

  /// A way in Java that uses the vector module.
  Ways javaWithVectors(String words) {
    return add(Language.JAVA, VECTORS, words);
  }

  Ways rust(String... words) {
    return add(Language.RUST, List.of(), words);
  }

  Ways python(String... words) {
    return add(Language.PYTHON, List.of(), words);
  }

  private Ways add(Language language, List<String> flags, String... words) {
    for (String each : words) {
      all.add(new Way(language, each, flags));
    }
    return this;
  }

  List<Way> list() {
    return List.copyOf(all);
  }
}
