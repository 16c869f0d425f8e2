package dev.recordwire.schema.payload;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.schema.Schema;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.exc.JacksonIOException;

/// The forms of JSON and tables; `SchemaAgreement` of the integration tests compares with generated
/// codecs.
class SchemaCodecTest {
  private static SchemaCodec codec(String layout, String... fields) {
    String text =
        "{\"recordwire\":1,\"record\":\"a.R\",\"layout\":\"%s\",\"fields\":[%s]}"
            .formatted(layout, String.join(",", fields).replace('`', '"'));
    return SchemaCodec.of(Schema.parse(text));
  }

  private static SchemaCodec packed(String type) {
    return codec("packed", "{`name`:`x`,`type`:" + type + "}");
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "{`type`:`bool`}    | 01               | true",
        "{`type`:`int64`}   | ffffffffffffff7f | 9223372036854775807",
        "{`type`:`uint64`}  | ffffffffffffffff | 18446744073709551615",
        "{`type`:`uint32`}  | ffffffff         | 4294967295",
        "{`type`:`int8`}    | 80               | -128",
        "{`type`:`float16`} | 003e             | 1.5",
        "{`type`:`float32`} | cdcccc3d         | 0.1",
        "{`type`:`float64`} | 0000000000000080 | -0.0",
        "{`type`:`float64`} | 000000000000f87f | `NaN`",
        "{`type`:`float64`} | 010000000000f87f | `NaN(0x7ff8000000000001)`",
        "{`type`:`float32`} | 000080ff         | `-Infinity`",
        "{`type`:`instant`} | ffffffffffffffff0065cd1d | `1969-12-31T23:59:59.500Z`",
        "{`type`:`duration`} | 01000000000000000065cd1d | `PT1.5S`",
        "{`type`:`date`}    | 1f000000         | `1970-02-01`",
        "{`type`:`time`}    | 00ca9a3b00000000 | `00:00:01`",
        "{`type`:`datetime`} | 1f00000000ca9a3b00000000 | `1970-02-01T00:00:01`",
        "{`type`:`uuid`}    | f81d4fae7dec11d0a76500a0c91e6bf6 |"
            + " `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`",
        "{`type`:`utf8`,`length`:`uint16`} | 03006ec3a9 | `né`",
        "{`type`:`utf8`,`length`:6}        | 6ec3a9000000 | `né`",
        "{`type`:`binary`,`length`:`uint32`} | 020000000102 | `AQI=`",
        "{`type`:`bigint`,`length`:`uint16`} | 0900010000000000000000 | 18446744073709551616",
        "{`type`:`decimal`,`length`:`uint16`} | 0200000002000080 | 1.28",
        "{`type`:`decimal`,`length`:`uint16`} | fdffffff010001 | 1E+3",
        "{`type`:`array`,`count`:2,`element`:{`type`:`bool`}} | 0100 | [true,false]",
        "{`type`:`list`,`count`:`uint16`,`element`:{`type`:`int8`}} | 020001fe | [1,-2]",
        "{`type`:`map`,`count`:`uint16`,`key`:{`type`:`utf8`,`length`:`uint16`},"
            + "`value`:{`type`:`int8`}} | 010001006101 | {`a`:1}",
        "{`type`:`map`,`count`:`uint16`,`key`:{`type`:`int8`},`value`:{`type`:`bool`}} |"
            + " 010005 01 | [[5,true]]",
        "{`type`:`optional`,`value`:{`type`:`int8`}} | 00 | null",
        "{`type`:`optional`,`value`:{`type`:`int8`}} | 0107 | 7",
        "{`type`:`optional`,`value`:{`type`:`optional`,`value`:{`type`:`int8`}}} | 00 | null",
        "{`type`:`optional`,`value`:{`type`:`optional`,`value`:{`type`:`int8`}}} | 0100 | [null]",
        "{`type`:`optional`,`value`:{`type`:`optional`,`value`:{`type`:`int8`}}} | 010107 | [7]",
        "{`type`:`enum`,`enum`:`E`,`code`:`uint8`,`constants`:[{`name`:`X`,`code`:1}]} | 01 | `X`",
        "{`type`:`enum`,`enum`:`E`,`code`:`uint8`,`constants`:[{`name`:`X`,`code`:1}],"
            + "`open`:true} | 07 | `#7`",
      })
  void eachTypeHasOneForm(String type, String hex, String json) {
    SchemaCodec codec = packed(type);
    String expected = "{\"x\":" + json.replace('`', '"') + "}";

    assertThat(codec.toJson(bytes(hex))).isEqualTo(expected);
    assertThat(codec.fromJson(expected)).isEqualTo(bytes(hex));
    assertThat(codec.encode(codec.decode(bytes(hex)))).isEqualTo(bytes(hex));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "{`type`:`int8`} | {`x`:128} | R.x at line 1, column 6: an integer of -128 … 127 is"
            + " expected",
        "{`type`:`int8`} | {`x`:1.0} | R.x at line 1, column 6: 1.0 where an integer is expected",
        "{`type`:`int8`} | {`x`:`1`} | R.x at line 1, column 6: the text `1` where an integer is"
            + " expected",
        "{`type`:`uint64`} | {`x`:-1} | R.x at line 1, column 6: a uint64 is 0 …"
            + " 18446744073709551615",
        "{`type`:`float32`} | {`x`:1e39} | R.x at line 1, column 6: a number beyond all of float32:"
            + " write `Infinity` or `-Infinity`",
        "{`type`:`float64`} | {`x`:`inf`} | R.x at line 1, column 6: `inf` is neither `NaN`,"
            + " `Infinity` nor `-Infinity`",
        "{`type`:`date`} | {`x`:`2026-02-30`} | R.x at line 1, column 6: `2026-02-30` is no date:"
            + " write one as 2026-07-03",
        "{`type`:`utf8`,`length`:2} | {`x`:`abc`} | R.x at line 1, column 6: a text of 3 bytes, and"
            + " it has at most 2 bytes and no 00 at its end",
        "{`type`:`utf8`,`length`:`uint16`,`max`:2} | {`x`:`abc`} | R.x at line 1, column 6: it has"
            + " 3 bytes, and its bound is 2",
        "{`type`:`binary`,`length`:`uint16`} | {`x`:`A`} | R.x at line 1, column 6: no Base64:"
            + " Input byte[] should at least have 2 bytes for base64 bytes",
        "{`type`:`array`,`count`:2,`element`:{`type`:`int8`}} | {`x`:[1]} | R.x at line 1, column"
            + " 8: 1 elements, and the array always has 2",
        "{`type`:`list`,`count`:`uint16`,`element`:{`type`:`int8`}} | {`x`:[1,[]]} | R.x[1] at line"
            + " 1, column 9: an array where an integer is expected",
        "{`type`:`set`,`count`:`uint16`,`element`:{`type`:`int8`}} | {`x`:[1,1]} | R.x[1] at line"
            + " 1, column 9: the set has this element already",
        "{`type`:`enum`,`enum`:`E`,`code`:`uint8`,`constants`:[{`name`:`X`,`code`:1}]} | {`x`:`Y`}"
            + " | R.x at line 1, column 6: `Y` is no constant, and these are known: X",
        "{`type`:`int8`} | {`y`:1} | R at line 1, column 2: R has no field `y`",
        "{`type`:`int8`} | {} | R.x at line 1, column 2: no member `x`",
        "{`type`:`int8`} | {`x`:1,`x`:1} | R at line 1, column 8: a second member `x`",
        "{`type`:`int8`} | {`x`:1} 2 | R at line 1, column 9: the JSON goes on after the record",
        "{`type`:`int8`} | [] | R at line 1, column 1: an array where an object of R is expected"
      })
  void otherJsonIsRefusedWithItsPlace(String type, String json, String message) {
    SchemaCodec codec = packed(type);

    JsonPayloadException refused =
        assertThrows(JsonPayloadException.class, () -> codec.fromJson(json.replace('`', '"')));

    assertThat(refused).hasMessageThat().isEqualTo(message.replace('`', '"'));
  }

  @Test
  void jsonThatCannotBeReadIsNoFaultOfTheJson() {
    Reader failing =
        new Reader() {
          @Override
          public int read(char[] target, int start, int count) throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public void close() {}
        };

    assertThat(
            assertThrows(
                JacksonIOException.class, () -> packed("{`type`:`int8`}").fromJson(failing)))
        .hasMessageThat()
        .contains("the disk is gone");
  }

  @Test
  void membersComeInAnyOrder() {
    SchemaCodec codec =
        codec(
            "packed",
            "{`name`:`a`,`type`:{`type`:`int8`}}",
            "{`name`:`b`,`type`:{`type`:`utf8`,`length`:`uint16`}}",
            "{`name`:`c`,`type`:{`type`:`optional`,`value`:{`type`:`int8`}}}");

    assertThat(codec.fromJson("{\"b\":\"x\",\"a\":1}")).isEqualTo(bytes("01 010078 00"));
  }

  private static final String[] EVOLVABLE = {
    "{`name`:`a`,`id`:1,`kind`:0,`type`:{`type`:`int8`},`default`:`5`}",
    "{`name`:`b`,`id`:2,`kind`:5,`type`:{`type`:`optional`,`value`:{`type`:`int8`}}}",
    "{`name`:`c`,`id`:3,`kind`:2,`type`:{`type`:`int32`},`default`:`+05:30`}"
  };

  @Test
  void valuesThatFollowEachOtherArePayloadsOfTheirOwn() {
    SchemaCodec codec = packed("{`type`:`int8`}");
    List<String> payloads = new ArrayList<>();

    codec.fromJsonLines(
        new StringReader("{\"x\":1}\n{\"x\":2}{\n\"x\":3\n}\n\n"),
        payload -> payloads.add(HexFormat.of().formatHex(payload)));
    JsonPayloadException e =
        assertThrows(
            JsonPayloadException.class,
            () ->
                codec.fromJsonLines(
                    new StringReader("{\"x\":4}\n{\"x\":true}"),
                    payload -> payloads.add(HexFormat.of().formatHex(payload))));
    codec.fromJsonLines(new StringReader(" \n"), _ -> payloads.add("more"));

    assertThat(payloads).containsExactly("01", "02", "03", "04").inOrder();
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("R.x at line 2, column 6: true where an integer is expected");
  }

  @Test
  void anEvolvableRecordHasItsDefaults() {
    SchemaCodec codec = codec("evolvable", EVOLVABLE);

    assertThat(codec.toJson(bytes("00000000"))).isEqualTo("{\"a\":5,\"b\":null}");
    assertThat(codec.fromJson("{}")).isEqualTo(bytes("00000000"));
    assertThat(codec.decode(bytes("00000000")))
        .isEqualTo(
            new Value.Fields(
                "a.R",
                Map.of("a", new Value.Leaf(5L), "b", new Value.Optional(Optional.empty())),
                List.of()));
    byte[] payload = bytes("0a000000 0800 07 1500 01000000 09");
    assertThat(codec.toJson(payload)).isEqualTo("{\"a\":7,\"b\":9}");
    assertThat(codec.fromJson("{\"b\":9,\"a\":7}")).isEqualTo(payload);
    assertThat(codec.encode(codec.decode(payload))).isEqualTo(payload);
  }

  @Test
  void unknownFieldsAreKeptWhereTheRecordKeepsThem() {
    Schema schema =
        Schema.parse(
            """
            {"recordwire": 1, "record": "a.R", "layout": "evolvable", "unknown": "rest",
             "fields": [{"name": "a", "id": 1, "type": {"type": "int8"}}]}
            """);
    SchemaCodec codec = SchemaCodec.of(schema);
    byte[] payload = bytes("06000000 0800 01 4800 07");

    String json = "{\"a\":1,\"rest\":[{\"id\":9,\"kind\":0,\"bytes\":\"Bw==\"}]}";
    assertThat(codec.toJson(payload)).isEqualTo(json);
    assertThat(codec.fromJson(json)).isEqualTo(payload);
    assertThat(codec.encode(codec.decode(payload))).isEqualTo(payload);
  }

  @Test
  void aUnionHasTheNameOfItsRecord() {
    SchemaCodec codec =
        SchemaCodec.of(
            Schema.parse(
                """
                {"recordwire": 1, "root": "a.Shape", "schemas": [
                  {"union": "a.Shape", "fallback": "a.Other",
                   "variants": [{"tag": 1, "record": "a.Disc"}]},
                  {"record": "a.Disc", "layout": "packed",
                   "fields": [{"name": "r", "type": {"type": "int8"}}]}]}
                """));

    assertThat(codec.toJson(bytes("01 05"))).isEqualTo("{\"Disc\":{\"r\":5}}");
    assertThat(codec.fromJson("{\"Disc\":{\"r\":5}}")).isEqualTo(bytes("0105"));
    assertThat(codec.toJson(bytes("07 01000000 aa"))).isEqualTo("{\"#7\":\"qg==\"}");
    assertThat(codec.fromJson("{\"#7\":\"qg==\"}")).isEqualTo(bytes("0701000000aa"));
    for (String hex : List.of("0105", "0701000000aa")) {
      assertThat(codec.encode(codec.decode(bytes(hex)))).isEqualTo(bytes(hex));
    }
    JsonPayloadException refused =
        assertThrows(JsonPayloadException.class, () -> codec.fromJson("{\"Box\":{}}"));
    assertThat(refused)
        .hasMessageThat()
        .isEqualTo(
            "Shape at line 1, column 8: \"Box\" is no record of Shape, and these are known: Disc");
  }

  @Test
  void longArraysAreSummarised() {
    SchemaCodec codec = packed("{`type`:`array`,`count`:`uint16`,`element`:{`type`:`int16`}}");

    List<String> rows =
        codec.table(bytes("0600 0100 0200 0300 0400 0500 0600")).stream()
            .map(TableRow::toString)
            .toList();

    assertThat(rows)
        .containsExactly(
            "      0  06 00                    x                        count     6",
            "      2  01 00                    x[0]                     int16     1",
            "      4  02 00                    x[1]                     int16     2",
            "      6  03 00                    x[2]                     int16     3",
            "      8  04 00 05 00 06 00        x[3…5]                   int16     3 more elements")
        .inOrder();
    List<TableRow> all = new ArrayList<>();
    codec.table(
        MemorySegment.ofArray(bytes("0600 0100 0200 0300 0400 0500 0600")),
        Long.MAX_VALUE - 1,
        all::add);
    assertThat(all).hasSize(7);
  }

  @Test
  void theRowsBeforeAFaultAreTold() {
    SchemaCodec codec =
        codec(
            "packed",
            "{`name`:`s`,`type`:{`type`:`utf8`,`length`:`uint16`}}",
            "{`name`:`b`,`type`:{`type`:`bool`}}");
    List<TableRow> rows = new ArrayList<>();

    PayloadException malformed =
        assertThrows(
            PayloadException.class,
            () -> codec.table(MemorySegment.ofArray(bytes("0100 61 02")), 3, rows::add));

    assertThat(malformed)
        .hasMessageThat()
        .isEqualTo("R.b at byte 3: a bool is 00 or 01, and this byte is 02");
    assertThat(rows.stream().map(TableRow::value)).containsExactly("1 byte", "\"a\"").inOrder();
  }

  @Test
  void limitsAreThoseOfTheCodecs() {
    Schema schema =
        Schema.parse(
            """
            {"recordwire": 1, "root": "a.R", "schemas": [
              {"record": "a.R", "layout": "packed", "fields": [
                {"name": "r", "type": {"type": "list", "count": "uint16",
                                       "element": {"type": "struct", "record": "a.R"}}},
                {"name": "e", "type": {"type": "list", "count": "uint16",
                                       "element": {"type": "struct", "record": "a.E"}}}]},
              {"record": "a.E", "layout": "packed", "fields": []}]}
            """);
    SchemaCodec codec = SchemaCodec.of(schema);

    String deep = "0100".repeat(64) + "0000" + "0000".repeat(65);
    assertThat(assertThrows(PayloadException.class, () -> codec.decode(bytes(deep))).reason())
        .isEqualTo("records nest deeper than 64 levels, which is PayloadLimits.maxDepth");
    assertThat(
            assertThrows(PayloadException.class, () -> codec.decode(bytes("0000 ffff"))).reason())
        .isEqualTo(
            "65535 elements without bytes in this payload, and PayloadLimits.maxEmptyElements is"
                + " 16000");
    SchemaCodec small = SchemaCodec.of(schema, new PayloadLimits(64, 9, 4, 1_000, 9, 9));
    assertThat(
            assertThrows(PayloadException.class, () -> small.decode(bytes("0000 0000 00")))
                .reason())
        .isEqualTo("the payload has 5 bytes, and PayloadLimits.maxBytes is 4");
    String json = "{\"r\":[".repeat(65) + "]}".repeat(65);
    assertThat(assertThrows(JsonPayloadException.class, () -> codec.fromJson(json)).reason())
        .isEqualTo("records nest deeper than 64 levels, which is PayloadLimits.maxDepth");
  }

  @Test
  void aHostileSchemaCostsNothing() {
    SchemaCodec codec =
        SchemaCodec.of(
            Schema.parse(
                """
                {"recordwire": 1, "record": "a.R", "layout": "packed",
                 "fields": [{"name": "r", "type": {"type": "struct", "record": "a.R"}}]}
                """));

    assertThat(assertThrows(PayloadException.class, () -> codec.decode(new byte[0])).reason())
        .isEqualTo("records nest deeper than 64 levels, which is PayloadLimits.maxDepth");
    SchemaCodec huge = packed("{`type`:`array`,`count`:2147483647,`element`:{`type`:`int64`}}");
    assertThat(assertThrows(PayloadException.class, () -> huge.decode(new byte[8])).reason())
        .isEqualTo("it takes 17179869176 bytes, and the payload has 8 bytes left");
  }

  @Test
  void anIncompleteSchemaHasNoCodec() {
    Schema schema =
        Schema.parse(
            """
            {"recordwire": 1, "record": "a.R", "layout": "packed",
             "fields": [{"name": "r", "type": {"type": "struct", "record": "a.S"}}]}
            """);

    assertThat(assertThrows(IllegalArgumentException.class, () -> SchemaCodec.of(schema)))
        .hasMessageThat()
        .isEqualTo("the schema of a.R has no definition of a.S: add it by with(…)");
  }
}
