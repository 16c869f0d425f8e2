package dev.recordwire.benchmarks.patterns;

import java.util.List;

/// A way to do the work of a pattern, in a language. Ways of one name in several languages are the
/// same idea.
///
/// @param words its name
/// @param flags the flags of its JVM
record Way(Language language, String words, List<String> flags) {
  /// Its name with the language, unless that is Java.
  String name() {
    return language == Language.JAVA ? words : language.words() + ": " + words;
  }
}
