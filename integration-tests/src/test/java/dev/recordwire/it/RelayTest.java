package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.codec.Codec;
import dev.recordwire.it.random.CompiledSchemas;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three versions of the same records, each in its own class loader as in its own program: values
/// of the third version arrive whole at the third, whichever versions pass them on.
class RelayTest {
  private static final String HEAD =
      """
      package relay;

      import dev.recordwire.annotation.*;
      import dev.recordwire.codec.*;
      import java.util.*;

      """;

  private static final List<String> STATIONS =
      List.of(
          """
          @Wire(evolvable = true)
          public record Station(
              @Id(1) int number, UnknownFields rest, @Id(2) List<Point> around) {}
          """,
          """
          @Wire(evolvable = true)
          public record Station(
              @Id(4) @Default("0") double height,
              @Id(2) List<Point> around,
              @Id(1) int number,
              @Id(3) Optional<String> operator,
              UnknownFields unknown) {}
          """,
          """
          @Wire(evolvable = true)
          public record Station(
              @Id(3) Optional<String> operator,
              @Id(6) Optional<Point> last,
              @Id(1) int number,
              @Id(4) @Default("0") double height,
              @Id(5) @Default("[]") Map<String, List<Integer>> marks,
              @Id(2) List<Point> around,
              @Id(8191) @Default("false") boolean on,
              UnknownFields later) {
            public static Station full() {
              return new Station(
                  Optional.of("né"),
                  Optional.of(new Point(7, 8, "c")),
                  42,
                  1.5,
                  new TreeMap<>(Map.of("a", List.of(1, 2), "b", List.of())),
                  List.of(new Point(1, 2, "a"), new Point(3, 4, "b")),
                  true,
                  UnknownFields.NONE);
            }

            public static Station sparse() {
              return new Station(
                  Optional.empty(), Optional.empty(), 42, 0, Map.of(), List.of(), false,
                  UnknownFields.NONE);
            }
          }
          """);

  private static final List<String> POINTS =
      List.of(
          "@Wire(evolvable = true) public record Point(int x, UnknownFields rest) {}",
          "@Wire(evolvable = true) public record Point(int x, @Default(\"9\") int y, UnknownFields"
              + " rest) {}",
          """
          @Wire(evolvable = true)
          public record Point(
              int x, @Default("9") int y, @Default("") String label, UnknownFields rest) {
            public Point(int x, int y, String label) {
              this(x, y, label, UnknownFields.NONE);
            }
          }
          """);

  private static final List<URLClassLoader> VERSIONS = new ArrayList<>();

  @TempDir static Path directory;

  @BeforeAll
  static void compile() throws IOException {
    for (int i = 0; i < STATIONS.size(); i++) {
      VERSIONS.add(
          CompiledSchemas.compile(
              Map.of("relay/Station", HEAD + STATIONS.get(i), "PKG/Point", HEAD + POINTS.get(i)),
              Files.createDirectory(directory.resolve("v" + (i + 1)))));
    }
  }

  @AfterAll
  static void close() throws IOException {
    for (URLClassLoader version : VERSIONS) {
      version.close();
    }
    VERSIONS.clear();
  }

  private static Object sample(String method) throws ReflectiveOperationException {
    Class<?> type = VERSIONS.getLast().loadClass("relay.Station");
    return type.getMethod(method).invoke(null);
  }

  @SuppressWarnings("unchecked") // the codec of a class encodes values of that class
  private static Codec<Object> codec(int version) throws ReflectiveOperationException {
    return (Codec<Object>) Codec.of(VERSIONS.get(version - 1).loadClass("relay.Station"));
  }

  private static byte[] passOn(byte[] payload, int... versions)
      throws ReflectiveOperationException {
    byte[] passed = payload;
    for (int version : versions) {
      passed = codec(version).encode(codec(version).decode(passed));
    }
    return passed;
  }

  @Test
  void newRecordsPassWholeThroughOldPrograms() throws ReflectiveOperationException {
    for (String sample : List.of("full", "sparse")) {
      Object station = sample(sample);
      byte[] payload = codec(3).encode(station);
      for (int[] way : new int[][] {{1}, {2}, {1, 2}, {2, 1}, {1, 2, 1}, {2, 1, 2}}) {
        byte[] arrived = passOn(payload, way);

        assertThat(codec(3).decode(arrived)).isEqualTo(station);
        assertThat(arrived).hasLength(payload.length);
        assertThat(codec(3).encode(codec(3).decode(arrived))).isEqualTo(payload);
      }
    }
  }

  @Test
  void passingOnTwiceChangesNothing() throws ReflectiveOperationException {
    byte[] payload = codec(3).encode(sample("full"));
    for (int version = 1; version <= 3; version++) {
      byte[] once = passOn(payload, version);

      assertThat(passOn(once, version)).isEqualTo(once);
    }
  }
}
