package dev.recordwire.docs;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.house.SourceTree;
import dev.recordwire.kafka.PageBroker;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Whoever copies the files and commands of the page about Kafka gets what it shows, with a broker
/// at another port.
@ExtendWith(PageBroker.class)
class KafkaPageTest {
  private static final String PAGE = "docs/engines/kafka.md";
  private static final String ADDRESS = "localhost:9092";
  private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");

  @Test
  void aProjectDoesWhatItsPageSays(@TempDir Path folder) throws IOException, InterruptedException {
    List<Page.Project> projects = Page.read(PAGE).projects();
    assertThat(projects).hasSize(1);
    Page.Project project = projects.getFirst();
    PageBroker.makeTopics("readings", "readings.dead");
    refer(folder.resolve("lib/all.jar"));
    refer(folder.resolve("processor/recordwire-processor-" + version() + ".jar"));

    List<Block> blocks = project.blocks().stream().map(KafkaPageTest::atTheBroker).toList();
    new Walkthrough(folder, List.of())
        .follow(new Page.Project(project.page(), project.name(), project.isLong(), blocks));
  }

  private static Block atTheBroker(Block block) {
    return new Block(
        block.place(), block.info(), block.text().replace(ADDRESS, PageBroker.address()));
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
