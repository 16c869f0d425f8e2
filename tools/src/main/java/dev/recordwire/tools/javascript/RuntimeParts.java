package dev.recordwire.tools.javascript;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The functions and classes that generated modules use, of which each gets only its own.
///
/// They are files of JavaScript. A part of them is the text between two empty lines at the
/// outermost level: a declaration with its comment.
final class RuntimeParts {
  private static final List<String> FILES =
      List.of(
          "errors.js",
          "value-texts.js",
          "utf8.js",
          "reader.js",
          "scalars-read.js",
          "values-read.js",
          "fields-read.js",
          "writer.js",
          "scalars-write.js",
          "values-write.js",
          "fields-write.js",
          "record.js",
          "recordfile.js",
          "recordfilewriter.js");

  private static final Pattern BETWEEN_PARTS = Pattern.compile("\\n\\n(?=[^ \\n])");

  private static final Pattern DECLARED =
      Pattern.compile("(?m)^(?:export )?(?:async )?(?:class|function\\*?|const|let) ([\\w$]+)");

  private static final Pattern COMMENT = Pattern.compile("(?s:/\\*\\*.*?\\*/)|(?m:^ *//.*$)");

  private static final Pattern USED = Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*");

  /// The parts by the names that they declare, in the order of the files.
  private final Map<String, String> parts = new LinkedHashMap<>();

  RuntimeParts() {
    for (String file : FILES) {
      for (String part : BETWEEN_PARTS.split(read(file).strip(), -1)) {
        DECLARED.matcher(part).results().forEach(found -> add(found.group(1), part));
      }
    }
  }

  private void add(String name, String part) {
    if (parts.putIfAbsent(name, part) != null) {
      throw new IllegalStateException("two parts of the runtime are named " + name);
    }
  }

  /// The text of a resource of this package.
  static String read(String file) {
    try (InputStream in = RuntimeParts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("this jar lacks its resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The names of all functions, classes and constants.
  Set<String> names() {
    return parts.keySet();
  }

  /// The parts that source text uses and does not declare, directly or through others, in their own
  /// order.
  String usedBy(String source) {
    Set<String> used = new HashSet<>();
    Set<String> declared =
        DECLARED.matcher(source).results().map(found -> found.group(1)).collect(toSet());
    Deque<String> pending = new ArrayDeque<>(List.of(source));
    while (!pending.isEmpty()) {
      String text = COMMENT.matcher(pending.pop()).replaceAll("");
      USED.matcher(text)
          .results()
          .map(MatchResult::group)
          .filter(parts::containsKey)
          .filter(used::add)
          .forEach(name -> pending.push(parts.getOrDefault(name, "")));
    }
    Set<String> texts = new LinkedHashSet<>();
    parts.forEach(
        (name, text) -> {
          if (used.contains(name) && !declared.contains(name)) {
            texts.add(text);
          }
        });
    return String.join("\n\n", texts);
  }
}
