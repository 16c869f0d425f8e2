package dev.recordwire.tools.explorer;

import dev.recordwire.tools.javascript.JavaScriptGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The explorer: one HTML file that needs no network. It reads payloads with the functions of
/// generated modules, by a schema that it gets at run time.
public final class ExplorerPage {
  private ExplorerPage() {}

  /// The text of the page.
  public static String text() {
    String script = exploration() + "\n" + resource("page.js");
    return resource("page.html")
        .replace("STYLE", resource("page.css"))
        .replace("SCRIPT", JavaScriptGenerator.withRuntime(script));
  }

  /// The walk through payloads without the page, an ES module that exports `Exploration`.
  public static String walk() {
    return JavaScriptGenerator.withRuntime(exploration()) + "\nexport { Exploration };\n";
  }

  private static String exploration() {
    return String.join(
        "\n", resource("explore.js"), resource("explore-types.js"), resource("explore-json.js"));
  }

  private static String resource(String name) {
    try (InputStream in = ExplorerPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this jar lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
