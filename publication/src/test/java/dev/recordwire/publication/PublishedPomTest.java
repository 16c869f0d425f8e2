package dev.recordwire.publication;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// A published POM says by itself all that Maven Central asks for, and names what its jar needs.
class PublishedPomTest {
  /// The modules that are published and built by `./verify-engines` alone.
  private static final List<String> OF_ENGINES =
      List.of(
          "recordwire-arrow",
          "recordwire-flink",
          "recordwire-grpc",
          "recordwire-http",
          "recordwire-kafka",
          "recordwire-netty",
          "recordwire-spark");

  private static final List<String> ASKED_FOR =
      List.of(
          "name",
          "description",
          "url",
          "licenses/license/name",
          "licenses/license/url",
          "developers/developer/name",
          "scm/connection",
          "scm/developerConnection",
          "scm/url");

  private static final Map<Artifact, Set<String>> NEEDED =
      Map.ofEntries(
          Map.entry(Artifact.ANNOTATIONS, Set.of()),
          Map.entry(Artifact.ARRAY, Set.of()),
          Map.entry(Artifact.CODEC, Set.of("recordwire-array")),
          Map.entry(Artifact.FFI, Set.of("recordwire-array")),
          Map.entry(Artifact.FFT, Set.of("recordwire-array", "JTransforms")),
          Map.entry(Artifact.FILE, Set.of("recordwire-codec", "recordwire-schema")),
          Map.entry(Artifact.SCHEMA, Set.of("jackson-core")),
          Map.entry(Artifact.JACKSON, Set.of("recordwire-codec", "jackson-databind")),
          Map.entry(Artifact.TABLE, Set.of("recordwire-codec")),
          Map.entry(
              Artifact.RUNTIME,
              Set.of(
                  "recordwire-array",
                  "recordwire-codec",
                  "recordwire-ffi",
                  "recordwire-file",
                  "recordwire-table")),
          Map.entry(Artifact.PROCESSOR, Set.of()));

  private final XPath paths = XPathFactory.newInstance().newXPath();

  @ParameterizedTest
  @EnumSource
  void saysWhatCentralAsksFor(Artifact artifact) throws Exception {
    isComplete(artifact.pom());
  }

  @Test
  void theBomSaysWhatCentralAsksFor() throws Exception {
    isComplete(Artifact.BOM);
  }

  @ParameterizedTest
  @EnumSource
  void namesNoMoreThanTheJarNeeds(Artifact artifact) throws Exception {
    Document pom = parse(artifact.pom());
    String needed = "/project/dependencies/dependency[not(scope) or scope != 'provided']/";
    assertThat(texts(pom, needed + "artifactId"))
        .containsExactlyElementsIn(requireNonNull(NEEDED.get(artifact)));
    String ours = "/project/dependencies/dependency[groupId = 'dev.recordwire']/version";
    for (String version : texts(pom, ours)) {
      assertThat(version).isEqualTo(Artifact.VERSION);
    }
    for (String scope : texts(pom, needed + "scope")) {
      assertThat(scope).isEqualTo("compile");
    }
  }

  @Test
  void theBomHasEachModuleOnceAndNothingElse() throws Exception {
    Document pom = parse(Artifact.BOM);
    String managed = "/project/dependencyManagement/dependencies/dependency/";
    assertThat(texts(pom, managed + "artifactId"))
        .containsExactlyElementsIn(
            Stream.concat(Stream.of(Artifact.values()).map(Artifact::id), OF_ENGINES.stream())
                .toList());
    assertThat(Set.copyOf(texts(pom, managed + "version"))).containsExactly("${project.version}");
  }

  private void isComplete(Path file) throws Exception {
    Document pom = parse(file);
    for (String element : ASKED_FOR) {
      assertWithMessage("%s in %s", element, file)
          .that(paths.evaluate("/project/" + element, pom).strip())
          .isNotEmpty();
    }
    assertThat(paths.evaluate("/project/version", pom)).isEqualTo(Artifact.VERSION);
    assertThat(texts(pom, "/project/parent")).isEmpty();
    assertThat(texts(pom, "/project/build")).isEmpty();
  }

  private static Document parse(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
  }

  private List<String> texts(Document pom, String path) throws Exception {
    NodeList nodes = (NodeList) paths.evaluate(path, pom, XPathConstants.NODESET);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent().strip());
    }
    return texts;
  }
}
