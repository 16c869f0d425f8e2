package dev.recordwire.house;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// One word for one idea: no retired word returns to the main sources, in names or in comments.
class RetiredWordsTest {
  /// A retired word.
  ///
  /// @param pattern matches the word and the names that contain it
  /// @param example one of these names
  /// @param successor the word to write instead
  private record Retired(Pattern pattern, String example, String successor) {
    Retired(String pattern, String example, String successor) {
      this(Pattern.compile("(?<!\\w)(?:" + pattern + ")(?!\\w)"), example, successor);
    }
  }

  private static final List<Retired> RETIRED =
      List.of(
          new Retired("[Hh]eld|\\w*Held[A-Z]\\w*|HELD_\\w+", "isHeldOn", "contained"),
          new Retired("[Hh]olders?|\\w+Holder", "holder", "container, owner"),
          new Retired("Kept[A-Z]\\w*|KEPT(_F\\w+)?", "KeptWriter", "pooled, captured, pending"),
          new Retired("MOST_\\w+|LARGEST_\\w+|\\w*MostElements", "MOST_BYTES", "MAX_…, max…"),
          new Retired("[Ll]east(?!Significant)[A-Z]\\w*|findLeast\\w+", "leastSize", "min…"),
          new Retired("[Ss]tretch(es)?|\\w+Stretch", "TaggedStretch", "group, run"),
          new Retired("[Ss]tated", "Stated", "explicit"),
          new Retired("[Ss]urroundings|Surroundings\\w+", "SurroundingsReader", "context"),
          new Retired("Outcome", "Outcome", "Analysis"),
          new Retired("Lengths(?! and)|LengthWidth", "Lengths", "LengthPrefix"),
          new Retired("WireType[.]Struct", "WireType.Struct", "WireType.Nested"),
          new Retired("tagged\\w*|Tagged\\w+", "taggedInt32", "header"),
          new Retired("Pool|PoolTest", "Pool", "SlotPool"),
          new Retired("Ranges", "Ranges", "IntegerRanges"),
          new Retired("(Fields|Parts|Layout|Codec)Writer", "FieldsWriter", "…Emitter"),
          new Retired("\\w*[Cc]ontenders?|[Ee]ntrants?", "AddContender", "candidate"),
          new Retired("nativelib|nativecall|recordwire[.](\\w+[.])?foreign", "nativelib", "ffi"),
          new Retired(
              "Plain\\w*Callbacks|LambdaLoops|Summarizing|ViewSearching",
              "PlainInt32Callbacks",
              "Scalar…, LambdaBlocks, SummaryPass, Searches"));

  /// Words with which no comment opens: the subject comes first.
  private static final Pattern OPENING = Pattern.compile("\\s*///? (?:What|That|Those)\\b.*");

  /// The number of retired words in modules that are yet to be renamed. A number may only fall.
  private static final Map<String, Integer> RETIRED_YET =
      Map.of("runtime/array", 78, "runtime/array-generator", 8);

  /// The number of such comments in modules that are yet to be rewritten. A number may only fall.
  private static final Map<String, Integer> OPENINGS_YET =
      Map.of("runtime/array", 40, "runtime/array-generator", 6);

  @Test
  void eachPatternFindsItsWord() {
    for (Retired retired : RETIRED) {
      assertWithMessage(retired.example())
          .that(retired.pattern().matcher("the " + retired.example() + "()").find())
          .isTrue();
    }
  }

  @Test
  void noRetiredWordReturns() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    for (JavaSource source : mainSources()) {
      List<String> lines = source.lines();
      for (int i = 0; i < lines.size(); i++) {
        for (Retired retired : RETIRED) {
          Matcher matcher = retired.pattern().matcher(lines.get(i));
          while (matcher.find()) {
            add(found, source, i, "%s: write %s".formatted(matcher.group(), retired.successor()));
          }
        }
      }
    }
    assertWithMessage("retired words").that(beyond(RETIRED_YET, found)).isEmpty();
  }

  @Test
  void commentsOpenWithTheirSubject() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    for (JavaSource source : mainSources()) {
      List<String> lines = source.lines();
      for (int i = 0; i < lines.size(); i++) {
        boolean continues = i > 0 && lines.get(i - 1).strip().startsWith("//");
        if (!continues && OPENING.matcher(lines.get(i)).matches()) {
          add(found, source, i, lines.get(i).strip());
        }
      }
    }
    assertWithMessage("comments that do not open with their subject")
        .that(beyond(OPENINGS_YET, found))
        .isEmpty();
  }

  private static List<JavaSource> mainSources() throws IOException {
    List<JavaSource> sources = JavaSource.all(path -> path.contains("/src/main/java/"));
    assertThat(sources.size()).isGreaterThan(400);
    return sources;
  }

  private static void add(
      Map<String, List<String>> found, JavaSource source, int line, String what) {
    String module = source.name().replace('\\', '/').replaceFirst("/src/main/java/.*", "");
    found
        .computeIfAbsent(module, _ -> new ArrayList<>())
        .add("%s:%d %s".formatted(source.name(), line + 1, what));
  }

  /// Returns the findings in modules that have more of them than `yet` allows.
  private static List<String> beyond(Map<String, Integer> yet, Map<String, List<String>> found) {
    List<String> breaches = new ArrayList<>();
    found.forEach(
        (module, lines) -> {
          if (lines.size() > yet.getOrDefault(module, 0)) {
            breaches.add("%d in %s".formatted(lines.size(), module));
            breaches.addAll(lines);
          }
        });
    return breaches;
  }
}
