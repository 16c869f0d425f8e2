package dev.recordwire.docs;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.house.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every link of a Markdown page inside the checkout leads to a file, and to a heading of it.
class DocLinksTest {
  private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
  private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
  private static final Pattern LINK =
      Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"]+)\"");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern NO_PART_OF_AN_ANCHOR = Pattern.compile("[^\\p{L}\\p{N}_ -]");

  private static String prose(Path page) throws IOException {
    return FENCED.matcher(Files.readString(page, UTF_8)).replaceAll("");
  }

  /// The anchors of a page's headings, as GitHub makes them.
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new HashSet<>();
    HEADING
        .matcher(prose(page))
        .results()
        .map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT))
        .map(heading -> NO_PART_OF_AN_ANCHOR.matcher(heading).replaceAll("").replace(' ', '-'))
        .forEach(
            anchor -> {
              int repetition = 1;
              String unique = anchor;
              while (!anchors.add(unique)) {
                unique = anchor + "-" + repetition++;
              }
            });
    return anchors;
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    int checked = 0;
    for (Path page : SourceTree.files(".md")) {
      String prose = CODE.matcher(prose(page)).replaceAll("");
      for (var link : LINK.matcher(prose).results().toList()) {
        String target = link.group(1) != null ? link.group(1) : link.group(2);
        if (ELSEWHERE.matcher(target).matches()) {
          continue;
        }
        checked++;
        int hash = (target + "#").indexOf('#');
        Path file = hash == 0 ? page : page.resolveSibling(target.substring(0, hash)).normalize();
        boolean found =
            Files.exists(file)
                && (hash >= target.length() || anchors(file).contains(target.substring(hash + 1)));
        if (!found) {
          broken.add(SourceTree.root().relativize(page) + " -> " + target);
        }
      }
    }
    assertThat(checked).isGreaterThan(30);
    assertWithMessage("links that lead nowhere").that(broken).isEmpty();
  }

  @Test
  void theIndexNamesEveryPage() throws IOException {
    Path docs = SourceTree.root().resolve("docs");
    String index = Files.readString(docs.resolve("README.md"), UTF_8);
    List<String> missing = new ArrayList<>();
    for (Path page : SourceTree.files(".md")) {
      if (page.startsWith(docs) && !page.equals(docs.resolve("README.md"))) {
        String name = docs.relativize(page).toString();
        if (!index.contains("](" + name + ")") && !name.startsWith("benchmarks/")) {
          missing.add(name);
        }
      }
    }
    assertWithMessage("pages that docs/README.md has no link to").that(missing).isEmpty();
  }
}
