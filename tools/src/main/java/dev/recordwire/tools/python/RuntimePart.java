package dev.recordwire.tools.python;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The classes and functions that a generated module needs besides its records.
///
/// They are in Python files among the resources, as blocks with a blank line between them. A module
/// gets the blocks whose names it mentions, and those that these mention.
final class RuntimePart {
  private static final List<String> FILES =
      List.of(
          "errors.py",
          "times.py",
          "types.py",
          "scalars.py",
          "time_types.py",
          "lengths.py",
          "arrays.py",
          "numpy_arrays.py",
          "containers.py",
          "unions.py",
          "evolvable.py",
          "record_files.py");

  private static final Pattern BLOCK_END = Pattern.compile("\n\n+(?=\\S)");
  private static final Pattern NAME =
      Pattern.compile("^(?:class |def )?([A-Za-z_]\\w*)", Pattern.MULTILINE);
  /// Its functions, and no component of that name.
  private static final Pattern USES_NUMPY = Pattern.compile("(?<![\\w.])np\\.");

  private static final Pattern IS_CODE = Pattern.compile("^(class|def) ", Pattern.MULTILINE);
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  /// The modules that are imported by their own name.
  private static final List<String> PLAIN_IMPORTS =
      List.of(
          "array",
          "bisect",
          "datetime",
          "enum",
          "itertools",
          "math",
          "mmap",
          "os",
          "struct",
          "sys",
          "unicodedata",
          "zlib");

  /// The names that a module imports from others.
  private static final Map<String, List<String>> IMPORTS = imports();

  private static final RuntimePart ALL = new RuntimePart();

  private final Map<String, String> blocks = new LinkedHashMap<>();

  private RuntimePart() {
    for (String file : FILES) {
      BLOCK_END
          .splitAsStream(resource(file).strip())
          .forEach(block -> blocks.put(nameOf(block), block));
    }
  }

  /// Returns whether a name at the left margin of a module has a meaning already.
  static boolean defines(String name) {
    return ALL.blocks.containsKey(name);
  }

  /// Returns the imports and blocks for a module.
  ///
  /// @param body the rest of the module
  static String ofBody(String body) {
    return ALL.text(body);
  }

  private String text(String body) {
    Set<String> needed = new HashSet<>();
    Queue<String> pending = new ArrayDeque<>(List.of(body));
    pending.add("DecodeError EncodeError");
    for (String text = pending.poll(); text != null; text = pending.poll()) {
      for (String word : words(text)) {
        String block = blocks.get(word);
        if (block != null && needed.add(word)) {
          pending.add(block);
        }
      }
    }
    StringBuilder text = new StringBuilder();
    blocks.forEach(
        (name, block) -> {
          if (needed.contains(name)) {
            text.append(IS_CODE.matcher(block).find() ? "\n\n" : "\n").append(block).append('\n');
          }
        });
    return importsOf(text + body) + text;
  }

  private static String importsOf(String module) {
    Set<String> words = words(module);
    StringBuilder text = new StringBuilder("from __future__ import annotations\n\n");
    IMPORTS.forEach(
        (from, names) -> {
          List<String> used = names.stream().filter(words::contains).toList();
          if (from.equals("numpy")) {
            if (USES_NUMPY.matcher(module).find()) {
              text.append("\nimport numpy as np\nimport numpy.typing as npt\n");
            }
          } else if (names.isEmpty()
              && Pattern.compile("\\b" + from + "\\.").matcher(module).find()) {
            text.append("import ").append(from).append('\n');
          } else if (!used.isEmpty()) {
            text.append("from %s import %s\n".formatted(from, String.join(", ", used)));
          }
        });
    return text.toString();
  }

  private static Map<String, List<String>> imports() {
    Map<String, List<String>> imports = new LinkedHashMap<>();
    for (String module : PLAIN_IMPORTS) {
      imports.put(module, List.of());
    }
    imports.put(
        "collections.abc", List.of("Callable", "Hashable", "Iterable", "Mapping", "Sequence"));
    imports.put("dataclasses", List.of("dataclass", "field", "fields", "is_dataclass"));
    imports.put("decimal", List.of("Decimal"));
    imports.put(
        "typing",
        List.of("Any", "ClassVar", "Generic", "NamedTuple", "TypeVar", "Union", "overload"));
    imports.put("uuid", List.of("UUID"));
    imports.put("numpy", List.of());
    return imports;
  }

  private static String nameOf(String block) {
    String start = block.replaceAll("(?m)^@.*\n", "");
    Matcher matcher = NAME.matcher(start);
    if (!matcher.find()) {
      throw new IllegalStateException("a block without a name: " + start);
    }
    return matcher.group(1);
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text).results().map(each -> each.group()).collect(Collectors.toSet());
  }

  private static String resource(String file) {
    try (InputStream in = RuntimePart.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + file + ": build it anew");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
