package dev.recordwire.docs;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.house.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page about an engine, whose one project is followed with the jars that the tests of the engine
/// have.
final class EnginePage {
  private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");

  private EnginePage() {}

  /// Does what the project of a page says.
  ///
  /// @param change what to do with the text of each block before
  static void follow(String page, Path folder, UnaryOperator<String> change)
      throws IOException, InterruptedException {
    List<Page.Project> projects = Page.read(page).projects();
    assertThat(projects).hasSize(1);
    Page.Project project = projects.getFirst();
    refer(folder.resolve("lib/all.jar"));
    refer(folder.resolve("processor/recordwire-processor-" + version() + ".jar"));
    List<Block> blocks =
        project.blocks().stream()
            .map(each -> new Block(each.place(), each.info(), change.apply(each.text())))
            .toList();
    new Walkthrough(folder, List.of())
        .follow(new Page.Project(project.page(), project.name(), project.isLong(), blocks));
  }

  private static String version() throws IOException {
    Matcher version = VERSION.matcher(Files.readString(SourceTree.root().resolve("pom.xml")));
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  /// Makes a jar that refers to all that the tests have.
  private static void refer(Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(each -> Path.of(each).toUri().toString())
                .collect(Collectors.joining(" ")));
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }
}
