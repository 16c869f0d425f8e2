package dev.recordwire.tools.ffire;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.codec.Codec;
import dev.recordwire.tools.ClassFolders;
import dev.recordwire.tools.Run;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FfireCommandsTest {
  private static final String STUDIO =
      """
      package studio

      // The whole of a payload.
      type Rack []Device

      type Device struct {
      \tName, Maker string `json:"name"` /* two fields */
      \tChannels int32
      \tGains    []float32
      \tLevels   [][]int16; ID int8
      \tNote     *string
      \tPorts    *[]Port
      \tdefault  bool
      }

      type Port struct { Rate float64; On bool }
      """;

  @TempDir private Path folder;

  private Path schema(String text) throws IOException {
    return Files.writeString(folder.resolve("studio.ffi"), text);
  }

  private Run importing(String text, Object... more) throws IOException {
    List<Object> arguments =
        new ArrayList<>(List.of("import", "ffire", schema(text), "-d", folder.resolve("src")));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray());
  }

  @Test
  void structsBecomeRecords() throws IOException {
    Run run = importing(STUDIO);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("3 records in " + folder.resolve("src/studio") + "\n");
    assertThat(Files.readString(folder.resolve("src/studio/Device.java")))
        .isEqualTo(
            """
            package studio;

            import dev.recordwire.annotation.FieldOrder;
            import dev.recordwire.annotation.LengthPrefix;
            import dev.recordwire.annotation.Name;
            import dev.recordwire.annotation.Wire;
            import dev.recordwire.array.Float32View;
            import dev.recordwire.array.Int16View;
            import java.util.List;
            import java.util.Optional;

            @Wire(lengths = LengthPrefix.UINT16, order = FieldOrder.CANONICAL)
            public record Device(
                @Name("Name") String name,
                @Name("Maker") String maker,
                @Name("Channels") int channels,
                @Name("Gains") Float32View gains,
                @Name("Levels") List<Int16View> levels,
                @Name("ID") byte id,
                @Name("Note") Optional<String> note,
                @Name("Ports") Optional<List<Port>> ports,
                @Name("default") boolean default_) {}
            """);
    assertThat(Files.readString(folder.resolve("src/studio/Port.java")))
        .contains("public record Port(\n    double rate,\n    boolean on) {}\n");
    assertThat(Files.readString(folder.resolve("src/studio/Rack.java")))
        .endsWith(
            """

            @Wire(lengths = LengthPrefix.UINT16)
            public record Rack(
                List<Device> items) {}
            """);
  }

  /// Compiles what was written, and gives the classes.
  private Path compiled() throws IOException {
    return ClassFolders.compile(folder.resolve("src"), folder.resolve("classes"), "-proc:full");
  }

  @Test
  void recordsHaveTheBytesOfFfire() throws Exception {
    assertThat(importing(STUDIO).status()).isEqualTo(0);
    // One device in ffire's order: Channels; ID, default; Gains, Levels, Maker, Name; Note, Ports.
    String bytes =
        "0100"
            + "02000000"
            + "07"
            + "01"
            + "01000000803f"
            + "0100"
            + "02000100ffff"
            + "0100"
            + "4d"
            + "0200"
            + "c3a9"
            + "00"
            + "01"
            + "0100"
            + "000000000070e740"
            + "01";
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {compiled().toUri().toURL()}, getClass().getClassLoader())) {
      Class<?> codec = loader.loadClass("studio.RackCodec");
      Codec<?> rack = (Codec<?>) codec.getField("CODEC").get(null);

      Object decoded = rack.decode(HexFormat.of().parseHex(bytes));

      assertThat(decoded.toString())
          .isEqualTo(
              "Rack[items=[Device[name=é, maker=M, channels=2, gains=Float32View[1.0],"
                  + " levels=[Int16View[1, -1]], id=7, note=Optional.empty,"
                  + " ports=Optional[[Port[rate=48000.0, on=true]]], default_=true]]]");
    }
  }

  @Test
  void theSchemaOfTheRecordsIsTheSameAgain() throws IOException {
    importing(STUDIO);

    Run run = Run.of("generate", "ffire", "-s", compiled(), "-r", "Rack");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            package studio

            type Rack struct {
            \tItems []Device `json:"items"`
            }

            type Device struct {
            \tChannels int32
            \tID int8
            \tdefault bool
            \tGains []float32
            \tLevels [][]int16
            \tMaker string
            \tName string
            \tNote *string
            \tPorts *[]Port
            }

            type Port struct {
            \tRate float64 `json:"rate"`
            \tOn bool `json:"on"`
            }
            """);
  }

  @Test
  void sourcesThatAreThereAreKept() throws IOException {
    importing(STUDIO);

    Run run = importing(STUDIO);

    assertThat(run.err()).contains("Rack.java exists already: move it away");
    assertThat(run.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type A struct { X int32 }                         | 1:1: there is 'type' where 'package' should be
          package p~type A struct { X uint32 }              | 2:19: there is no type uint32: ffire has bool, int8 to int64, float32, float64 and string, and the types of the schema
          package p~type A struct { Base~ }                 | 2:17: the field has no type, and ffire has no embedded structs: write name and type
          package p~type A struct { X int32; X int8 }       | 2:26: there are two fields X: rename one
          package p~type A struct { X int32~                | 3:1: there is the end of the text where the name of a field should be
          package p~type A []A                              | 2:10: the type A contains only itself
          package p~type A struct { X map[string]int32 }    | 2:22: there is '[' where the line should end
          package p~type A struct { X int32 }}              | 2:26: there is '}' where the line should end
          package p~type A struct { X int32 } € | 2:27: '€' has no meaning in an ffire schema: take it out
          package p~type class struct { X int32 }           | 2:6: no type of Java can be named class: rename it
          package p~type record struct { X int32 }          | 2:6: no type of Java can be named record: rename it
          package p~type int8 struct { X int32 }            | 2:6: int8 is a type of ffire's own: rename this one
          package p~type A []bool~type ACodec []bool        | 3:6: ACodec is the name of the codec of another type: rename one
          package p~type A []bool~type a []bool             | 3:6: a and A are one file where case does not count: rename one
          package p~type A struct { X A }                   | 2:19: A contains itself, without an end: write *A or []A
          package p~type A struct { X B }~type B C~type C A | 2:19: A contains itself, without an end: write *A or []A
          package p~                                        | there is no type: declare one, type X struct { … }
          """)
  void faultsAreLocated(String text, String message) throws IOException {
    Run run = importing(text.replace('~', '\n'));

    assertThat(run.err()).contains(message);
    assertThat(run.status()).isEqualTo(3);
  }

  @Test
  void namesThatJavaDoesNotTakeGetOthers() throws IOException {
    Run run =
        importing(
            """
            package p
            type Name struct {
              B, b, hashCode, HashCode, class, _ int32
              L **Count; S []List
            }
            type List struct { String *String; Boolean []*bool; Children *List }
            type String struct { X string }
            type Count int32
            type Empty struct {}
            """);

    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(folder.resolve("src/p/Name.java")))
        .endsWith(
            """
            @Wire(lengths = LengthPrefix.UINT16, order = FieldOrder.CANONICAL)
            public record Name(
                @dev.recordwire.annotation.Name("B") int b,
                @dev.recordwire.annotation.Name("b") int b_,
                @dev.recordwire.annotation.Name("hashCode") int hashCode_,
                @dev.recordwire.annotation.Name("HashCode") int hashCode__,
                @dev.recordwire.annotation.Name("class") int class_,
                @dev.recordwire.annotation.Name("_") int __,
                @dev.recordwire.annotation.Name("L") Optional<Optional<Integer>> l,
                @dev.recordwire.annotation.Name("S") java.util.List<List> s) {}
            """);
    compiled();
  }

  @Test
  void moreFieldsThanARecordTakesAreRefused() throws IOException {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 128; i++) {
      fields.append("X").append(i).append(" Count\n");
    }

    Run run = importing("package p\ntype Count int64\ntype A struct {\n" + fields + "}");

    assertThat(run.err())
        .endsWith(
            ":3:6: A has 128 fields, and a record of Java takes 254, of which an int64 or float64"
                + " counts twice: divide it\n");
  }

  @Test
  void deepTypesAreRefused() throws IOException {
    Run run = importing("package p\ntype A struct { X " + "[]".repeat(100_000) + "int8 }");

    assertThat(run.err()).contains("types nest deeper than ffire's 32 levels");
  }

  private static Run generating(String record, Object... more) throws Exception {
    List<Object> arguments =
        new ArrayList<>(List.of("generate", "ffire", "-s", ClassFolders.ofTests(), "-r", record));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray());
  }

  @Test
  void otherLayoutsAndTypesAreRefused() throws Exception {
    assertThat(generating("after.Station").err())
        .contains("after.Station is evolvable, which ffire has not: use the packed layout");
    assertThat(generating("Trade", "--order", "declared").err())
        .contains("Trade.id is uint64, which ffire has not: it has bool, int8 to int64, float32,");
    assertThat(generating("Trade").err())
        .contains("ffire's generators sort: depth, id, price, venue, buy. Write @Wire(order =");
  }
}
