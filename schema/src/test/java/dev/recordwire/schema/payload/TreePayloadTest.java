package dev.recordwire.schema.payload;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.schema.Schema;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Payloads of edited trees, and trees that are refused; that a tree gives its payload back is in
/// [SchemaCodecTest] and in the random schemas of the integration tests.
class TreePayloadTest {
  private static final String UTF8 = "{'type':'utf8','length':'uint16'}";
  private static final String ENUM =
      "{'type':'enum','enum':'a.Side','code':'uint8','constants':[{'name':'BUY','code':1}]}";

  private static SchemaCodec codec(String layout, String fields) {
    String text =
        "{'recordwire':1,'record':'a.R','layout':'%s','fields':[%s]}".formatted(layout, fields);
    return SchemaCodec.of(Schema.parse(text.replace('\'', '"')));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  private static Value.Fields record(Object... namesAndValues) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
    }
    return new Value.Fields("a.R", fields, List.of());
  }

  @Test
  void anEditedFieldIsInThePayload() {
    SchemaCodec codec =
        codec(
            "packed", "{'name':'id','type':{'type':'int32'}},{'name':'text','type':" + UTF8 + "}");
    Value.Fields read = (Value.Fields) codec.decode(bytes("2a000000 0100 61"));

    byte[] changed = codec.encode(read.with("id", new Value.Leaf(43)));

    assertThat(changed).isEqualTo(bytes("2b000000 0100 61"));
    assertThat(codec.encode(record("text", new Value.Leaf("a"), "id", new Value.Leaf(43L))))
        .isEqualTo(changed);
  }

  @Test
  void anEvolvableFieldMayBeAbsent() {
    SchemaCodec codec =
        codec(
            "evolvable",
            "{'name':'a','id':1,'kind':0,'type':{'type':'int8'},'default':'5'},"
                + "{'name':'b','id':2,'kind':5,'type':{'type':'optional','value':{'type':'int8'}}}");

    assertThat(codec.encode(record())).isEqualTo(bytes("00000000"));
    assertThat(codec.encode(record("b", new Value.Optional(Optional.of(new Value.Leaf(9))))))
        .isEqualTo(bytes("07000000 1500 01000000 09"));
    assertThat(codec.encode(record("b", new Value.Optional(Optional.empty()))))
        .isEqualTo(bytes("00000000"));
  }

  @Test
  void bytesAreGivenAsBytes() {
    SchemaCodec codec = codec("packed", "{'name':'x','type':{'type':'binary','length':'uint16'}}");
    Value.Bytes value = Value.Bytes.of(new byte[] {1, -1});

    assertThat(codec.encode(record("x", value))).isEqualTo(bytes("0200 01ff"));
    assertThat(value.toByteArray()).isEqualTo(new byte[] {1, -1});
  }

  static Stream<Arguments> otherValues() {
    Value text = new Value.Leaf("1");
    Value one = new Value.Leaf(1);
    Value two = new Value.Elements(List.of(one, one));
    return Stream.of(
        Arguments.of("{'type':'int8'}", text, "the text \"1\" where an integer is expected"),
        Arguments.of("{'type':'int8'}", two, "Elements where an integer is expected"),
        Arguments.of(
            "{'type':'int8'}", new Value.Leaf(128), "an integer of -128 … 127 is expected"),
        Arguments.of(
            "{'type':'uint64'}",
            new Value.Leaf(BigInteger.TWO.pow(64)),
            "a uint64 is 0 … 18446744073709551615"),
        Arguments.of("{'type':'bool'}", one, "the Integer 1 where a Boolean is expected"),
        Arguments.of("{'type':'float32'}", one, "the Integer 1 where a Float is expected"),
        Arguments.of(
            "{'type':'float64'}", new Value.Leaf(1.5f), "the Float 1.5 where a Double is expected"),
        Arguments.of(
            "{'type':'float16'}",
            new Value.Leaf(1e6f),
            "1000000.0 is beyond all numbers of float16: give it an infinity"),
        Arguments.of(
            "{'type':'date'}", text, "the text \"1\" where a value of LocalDate is expected"),
        Arguments.of(
            "{'type':'date'}",
            new Value.Leaf(LocalDate.MAX),
            "+999999999-12-31 has more days since 1970 than 32 bits hold"),
        Arguments.of(UTF8, one, "the Integer 1 where a text is expected"),
        Arguments.of(
            UTF8,
            new Value.Leaf("\uD800"),
            "half of a surrogate pair, which UTF-8 can't represent"),
        Arguments.of(
            "{'type':'binary','length':'uint16'}", text, "the text \"1\" where Bytes is expected"),
        Arguments.of(
            "{'type':'decimal','length':'uint16'}",
            one,
            "the Integer 1 where a BigDecimal is expected"),
        Arguments.of(
            ENUM,
            new Value.Constant("SELL", 2),
            "\"SELL\" is no constant, and these are known: BUY"),
        Arguments.of(ENUM, new Value.Constant("BUY", 2), "BUY has the code 1, and not 2"),
        Arguments.of(ENUM, one, "the Integer 1 where a Constant of a.Side is expected"),
        Arguments.of(
            "{'type':'array','count':3,'element':{'type':'int8'}}",
            two,
            "2 elements, and the array always has 3"),
        Arguments.of(
            "{'type':'list','count':'uint16','element':{'type':'int8'}}",
            one,
            "the Integer 1 where Elements is expected"),
        Arguments.of(
            "{'type':'optional','value':{'type':'int8'}}",
            one,
            "the Integer 1 where an Optional is expected"),
        Arguments.of(
            "{'type':'struct','record':'a.R'}",
            new Value.Fields("a.S", Map.of(), List.of()),
            "Fields of a.S where Fields of a.R is expected"),
        Arguments.of(
            "{'type':'map','count':'uint16','key':{'type':'int8'},'value':{'type':'int8'}}",
            two,
            "Elements where Entries is expected"));
  }

  @ParameterizedTest
  @MethodSource("otherValues")
  void otherValuesAreRefusedWithTheirPath(String type, Value value, String reason) {
    SchemaCodec codec = codec("packed", "{'name':'x','type':" + type + "}");

    ValueException refused =
        assertThrows(ValueException.class, () -> codec.encode(record("x", value)));

    assertThat(refused.path()).isEqualTo("R.x");
    assertThat(refused).hasMessageThat().isEqualTo("R.x: " + reason);
  }

  @Test
  void pathsHaveTheElement() {
    Value one = new Value.Leaf(1);
    SchemaCodec set =
        codec(
            "packed",
            "{'name':'x','type':{'type':'set','count':'uint16','element':{'type':'int8'}}}");
    SchemaCodec map =
        codec(
            "packed",
            "{'name':'x','type':{'type':'map','count':'uint16','key':{'type':'int8'},"
                + "'value':{'type':'int8'}}}");

    assertRefused(
        set,
        record("x", new Value.Elements(List.of(one, one))),
        "R.x[1]: the set has this element already");
    assertRefused(
        map,
        record(
            "x", new Value.Entries(List.of(new Value.Entry(one, one), new Value.Entry(one, one)))),
        "R.x[1]: the map has this key already");
  }

  @Test
  void otherFieldsAreRefused() {
    SchemaCodec codec = codec("packed", "{'name':'x','type':{'type':'int8'}}");
    Value one = new Value.Leaf(1);

    assertRefused(codec, record(), "R.x: it has no value");
    assertRefused(codec, record("x", one, "y", one), "R: R has no field \"y\"");
    assertRefused(codec, one, "R: the Integer 1 where Fields of a.R is expected");
    assertRefused(
        codec,
        new Value.Fields(
            "a.R",
            Map.of("x", one),
            List.of(new Value.UnknownField(9, 0, Value.Bytes.of(new byte[1])))),
        "R: R keeps no unknown fields");
  }

  @Test
  void unknownFieldsKeepTheirRules() {
    SchemaCodec codec =
        SchemaCodec.of(
            Schema.parse(
                """
                {"recordwire": 1, "record": "a.R", "layout": "evolvable", "unknown": "rest",
                 "fields": [{"name": "a", "id": 1, "type": {"type": "int8"}}]}
                """));
    Map<String, Value> fields = Map.of("a", new Value.Leaf(1));

    assertRefused(
        codec,
        new Value.Fields(
            "a.R", fields, List.of(new Value.UnknownField(1, 0, Value.Bytes.of(new byte[1])))),
        "R: 1 is the id of no unknown field of a.R");
    assertRefused(
        codec,
        new Value.Fields(
            "a.R", fields, List.of(new Value.UnknownField(9, 2, Value.Bytes.of(new byte[1])))),
        "R: a field of kind 2 does not have 1 bytes");
    assertRefused(
        codec,
        new Value.Fields(
            "a.R", fields, List.of(new Value.UnknownField(9, 2, new Value.Bytes("??")))),
        "R: no Base64: Illegal base64 character 3f");
  }

  @Test
  void aUnionTakesItsRecords() {
    SchemaCodec codec =
        SchemaCodec.of(
            Schema.parse(
                """
                {"recordwire": 1, "root": "a.Shape", "schemas": [
                  {"union": "a.Shape", "fallback": "a.Other",
                   "variants": [{"tag": 1, "record": "a.Disc"}]},
                  {"record": "a.Disc", "layout": "packed", "fields": []}]}
                """));

    assertRefused(
        codec,
        new Value.Fields("a.Box", Map.of(), List.of()),
        "Shape: Fields of a.Box where Fields of a record of a.Shape is expected");
    assertRefused(
        codec,
        new Value.UnknownVariant(1, Value.Bytes.of(new byte[0])),
        "Shape: 1 is the tag of a record of a.Shape: write its name");
    assertRefused(
        codec,
        new Value.UnknownVariant(256, Value.Bytes.of(new byte[0])),
        "Shape: the tag 256, and tags are 0 … 255");
  }

  @Test
  void aTreeIsAsDeepAsAPayloadMayBe() {
    SchemaCodec codec =
        codec(
            "packed",
            "{'name':'r','type':{'type':'optional','value':{'type':'struct','record':'a.R'}}}");
    Value tree = record();
    for (int i = 1; i < 64; i++) {
      tree = record("r", new Value.Optional(Optional.of(tree)));
    }
    Value deeper = record("r", new Value.Optional(Optional.of(tree)));

    assertThat(codec.encode(tree)).isEqualTo(bytes("01".repeat(63) + "00"));
    assertThat(assertThrows(ValueException.class, () -> codec.encode(deeper)).reason())
        .isEqualTo("records nest deeper than 64 levels, which is PayloadLimits.maxDepth");
  }

  private static void assertRefused(SchemaCodec codec, Value tree, String message) {
    ValueException refused = assertThrows(ValueException.class, () -> codec.encode(tree));
    assertThat(refused).hasMessageThat().isEqualTo(message);
  }
}
