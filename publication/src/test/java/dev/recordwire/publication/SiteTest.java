package dev.recordwire.publication;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documentation of the public API: complete, for users, and without a link to nowhere.
class SiteTest {
  private static final Path SITE = Path.of("target", "site").toAbsolutePath();
  private static final Pattern LINK = Pattern.compile("\\b(?:href|src)=\"([^\"]*)\"");
  private static final Pattern ANCHOR = Pattern.compile("\\bid=\"([^\"]*)\"");

  private final Map<Path, Set<String>> anchors = new HashMap<>();

  @Test
  void eachLinkLeadsToAPlaceOfTheSiteOrToTheJdk() throws IOException {
    Set<String> broken = new TreeSet<>();
    int links = 0;
    for (Path page : pages()) {
      for (String link : all(LINK, page)) {
        links++;
        if (!leadsSomewhere(page, link)) {
          broken.add(SITE.relativize(page) + " -> " + link);
        }
      }
    }
    assertWithMessage("links").that(links).isGreaterThan(10_000);
    assertThat(broken).isEmpty();
  }

  @Test
  void theFrontNamesTheModules() throws IOException {
    String front = Files.readString(SITE.resolve("index.html"));
    for (String module : List.of("annotation", "array", "codec", "ffi", "table")) {
      assertThat(front).contains("dev.recordwire." + module + "/module-summary.html");
    }
    assertThat(front).contains("Records on the wire, arrays in place");
  }

  @Test
  void saysWhatIsForGeneratedCodeAndHasNothingInternal() throws IOException {
    List<Path> pages = pages();
    assertThat(pages.stream().filter(page -> page.toString().contains("/internal/")).toList())
        .isEmpty();

    List<Path> spi =
        pages.stream().filter(page -> page.endsWith("spi/package-summary.html")).toList();
    assertThat(spi).hasSize(4);
    for (Path page : spi) {
      assertThat(Files.readString(page)).contains("For generated code only");
    }
    assertThat(Files.readString(SITE.resolve("index.html"))).doesNotContain("spi/");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> found = Files.walk(SITE)) {
      return found.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private boolean leadsSomewhere(Path page, String link) throws IOException {
    if (link.matches("(https?|mailto|javascript):.*")) {
      return true;
    }
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    if (!Files.isRegularFile(target)) {
      return false;
    }
    return hash < 0 || hash == link.length() - 1 || anchors(target).contains(anchor(link, hash));
  }

  private static String anchor(String link, int hash) {
    return URLDecoder.decode(link.substring(hash + 1).replace("+", "%2B"), UTF_8);
  }

  private Set<String> anchors(Path page) throws IOException {
    Set<String> known = anchors.get(page);
    if (known == null) {
      known = all(ANCHOR, page);
      anchors.put(page, known);
    }
    return known;
  }

  private static Set<String> all(Pattern pattern, Path page) throws IOException {
    Matcher matcher = pattern.matcher(Files.readString(page));
    return matcher
        .results()
        .map(
            found -> found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
