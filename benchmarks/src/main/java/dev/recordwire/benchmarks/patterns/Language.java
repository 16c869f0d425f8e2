package dev.recordwire.benchmarks.patterns;

/// A language in which a pattern is measured.
public enum Language {
  JAVA("Java"),
  RUST("Rust"),
  PYTHON("Python");

  private final String words;

  Language(String words) {
    this.words = words;
  }

  /// Its name for readers.
  public String words() {
    return words;
  }
}
