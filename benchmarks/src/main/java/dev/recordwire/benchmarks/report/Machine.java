package dev.recordwire.benchmarks.report;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The machine and the versions of a result. It is saved beside the result, because a time means
/// nothing without it.
///
/// @param date the day of the run
/// @param cpu the processor's model name
/// @param cores the number of processors that the JVM sees
/// @param system operating system and architecture
/// @param versions the peers' versions
public record Machine(String date, String cpu, int cores, String system, String versions) {
  /// This machine today, with the versions for comparisons of codecs.
  public static Machine here() {
    return here("versions");
  }

  /// This machine today.
  ///
  /// @param versions the name of the resource with the peers' versions
  public static Machine here(String versions) {
    return new Machine(
        LocalDate.now(java.time.ZoneOffset.UTC).toString(),
        cpuModel(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version").replaceAll("-.*", "")
            + ", "
            + System.getProperty("os.arch"),
        peerVersions(versions));
  }

  /// The machine and the day, for readers.
  public String words() {
    return "%s, %d cores · %s · %s".formatted(cpu, cores, system, date);
  }

  /// Writes this description as JSON.
  public void write(Path file) throws IOException {
    String json = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(this);
    Files.writeString(file, json + "\n");
  }

  static Machine read(Path file) throws IOException {
    JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    return new Machine(
        json.get("date").getAsString(),
        json.get("cpu").getAsString(),
        json.get("cores").getAsInt(),
        json.get("system").getAsString(),
        json.get("versions").getAsString());
  }

  private static String cpuModel() {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String peerVersions(String list) {
    Properties versions = new Properties();
    try (InputStream in =
        Machine.class.getResourceAsStream("/dev/recordwire/benchmarks/" + list + ".properties")) {
      versions.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TreeSet<>(versions.stringPropertyNames())
        .stream()
            .map(name -> name + " " + versions.getProperty(name))
            .collect(Collectors.joining(", "));
  }
}
