package dev.recordwire.tools.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compares the page in docs with the files that it is made from (`-Dgolden=write` writes it), and
/// opens it in Chromium where that is installed.
class ExplorerPageTest {
  private static final Path PAGE = Path.of("../docs/explorer/index.html");

  @TempDir Path folder;

  @Test
  void thePageInDocsIsMadeFromTheResources() throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, ExplorerPage.text());
    }
    assertEquals(ExplorerPage.text(), Files.readString(PAGE), "run with -Dgolden=write");
  }

  @Test
  void thePageLoadsNothing() {
    String page = ExplorerPage.text();
    assertFalse(page.contains("http:"), "an address");
    assertFalse(page.contains("https:"), "an address");
    assertFalse(page.contains("<link"), "a file beside it");
    assertFalse(page.contains("import "), "a module beside it");
  }

  @Test
  void aBrowserShowsTheExample() throws IOException, InterruptedException {
    String page = dump("#an-example");
    assertTrue(
        page.contains("<td>Station.position.latitude</td><td>float64</td><td>47.35</td>"), page);
    assertTrue(page.contains("<td>2025-12-21T02:37:52.500Z</td>"), page);
    assertTrue(
        page.contains("<span class=\"key\">\"sky\": </span><span class=\"text\">\"CLOUDS\""), page);
    assertTrue(page.contains("id=\"problem\" class=\"problem\" role=\"alert\" hidden"), page);
  }

  /// The page's elements after its script ran.
  private String dump(String fragment) throws IOException, InterruptedException {
    String browser = chromium();
    Path output = folder.resolve("page.html");
    Process process =
        new ProcessBuilder(
                browser,
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                PAGE.toAbsolutePath().normalize().toUri() + fragment)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "Chromium does not end");
    return Files.readString(output);
  }

  private static String chromium() {
    String path = System.getenv().getOrDefault("PATH", "");
    List<String> found =
        Stream.of(path.split(java.io.File.pathSeparator, -1))
            .flatMap(
                each ->
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(each, name)))
            .filter(Files::isExecutable)
            .map(Path::toString)
            .toList();
    Assumptions.assumeFalse(found.isEmpty(), "Chromium is not installed: apt-get install chromium");
    return found.getFirst();
  }
}
