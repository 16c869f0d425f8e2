package dev.recordwire.tools.kaitai;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.schema.Schema;
import dev.recordwire.tools.ClassFolders;
import dev.recordwire.tools.Run;
import dev.recordwire.tools.conformance.CorpusFiles;
import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lets Kaitai's compiler make parsers of our schemas, and the parsers read the payloads of the
/// conformance corpus.
final class GenerateKsyTest {
  private static final Pattern PAYLOAD = Pattern.compile("\\{\"payload\": \"([0-9a-f]*)\"");

  @TempDir private Path folder;

  @Test
  void parsersReadEveryPayloadToItsEnd() throws Exception {
    Map<String, String> names = writeSchemas();
    assertThat(names.size()).isAtLeast(20);
    compileSchemas(names.keySet().stream().map(name -> name + ".ksy").toList());
    int read = 0;
    try (URLClassLoader loader = compileParsers()) {
      for (Map.Entry<String, String> each : names.entrySet()) {
        for (String payload : payloads(each.getKey())) {
          KaitaiStream stream = stream(payload);
          parse(loader, each.getValue(), stream);
          assertWithMessage("bytes are left in %s", payload).that(stream.isEof()).isTrue();
          read++;
        }
      }
    }
    assertThat(read).isAtLeast(40);
  }

  @Test
  void parsersFindTheValues() throws Exception {
    writeSchemas();
    compileSchemas(List.of("integers.ksy", "tree.ksy"));
    try (URLClassLoader loader = compileParsers()) {
      String bytes =
          "01"
              + "fe"
              + "0201"
              + "ffffffff"
              + "0200000000000000"
              + "fe"
              + "feff"
              + "fffffff0"
              + "0300000000000000";
      Object integers = get(parse(loader, "IntegersPayload", stream(bytes)), "value");
      assertThat(get(integers, "int8")).isEqualTo((byte) -2);
      assertThat(get(integers, "uint32")).isEqualTo(0xF0FFFFFFL);
    }
  }

  private static KaitaiStream stream(String payload) {
    return new ByteBufferKaitaiStream(HexFormat.of().parseHex(payload));
  }

  private static Object get(Object parsed, String attribute) throws ReflectiveOperationException {
    return parsed.getClass().getMethod(attribute).invoke(parsed);
  }

  private static Object parse(ClassLoader loader, String parser, KaitaiStream stream)
      throws ReflectiveOperationException {
    return loader
        .loadClass("parsers." + parser)
        .getConstructor(KaitaiStream.class)
        .newInstance(stream);
  }

  private static List<String> payloads(String name) throws IOException {
    String text = Files.readString(CorpusFiles.FOLDER.resolve(name + ".json"));
    Matcher payload = PAYLOAD.matcher(text.substring(0, text.indexOf("\"malformed\"")));
    List<String> payloads = new ArrayList<>();
    while (payload.find()) {
      payloads.add(payload.group(1));
    }
    assertWithMessage("payloads of %s", name).that(payloads).isNotEmpty();
    return payloads;
  }

  /// Writes the corpus's schemas as `.ksy` files; gives the names of the classes that Kaitai makes.
  private Map<String, String> writeSchemas() throws IOException {
    Map<String, String> parsers = new TreeMap<>();
    for (Map.Entry<String, Schema> each : CorpusFiles.schemas().entrySet()) {
      String name = each.getKey();
      String canonical = each.getValue().canonical();
      Path text = Files.writeString(folder.resolve(name + ".schema"), canonical);
      Run run = Run.of("generate", "ksy", "-s", text, "-o", folder.resolve(name + ".ksy"));
      assertThat(run.err()).isEmpty();
      String root = each.getValue().root().name();
      parsers.put(name, root.substring(root.lastIndexOf('.') + 1) + "Payload");
    }
    return parsers;
  }

  /// Runs Kaitai's compiler in a process of its own, since it ends the process after an error.
  private void compileSchemas(List<String> schemas) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "io.kaitai.struct.JavaMain"));
    command.addAll(List.of("--target", "java", "--java-package", "parsers", "--outdir", "src"));
    command.addAll(schemas);
    File log = folder.resolve("log").toFile();
    int status =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start()
            .waitFor();
    String said = Files.readString(log.toPath());
    assertWithMessage(said).that(status).isEqualTo(0);
    assertThat(said).doesNotContain("error");
  }

  private URLClassLoader compileParsers() throws IOException {
    Path classes =
        ClassFolders.compile(
            folder.resolve("src/parsers"), folder.resolve("classes"), "-proc:none");
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, KaitaiStruct.class.getClassLoader());
  }
}
