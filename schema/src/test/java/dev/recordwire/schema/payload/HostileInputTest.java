package dev.recordwire.schema.payload;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.recordwire.schema.Comparison;
import dev.recordwire.schema.Field;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.SchemaException;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Inputs that a sender makes in order to take time or memory, and schemas that are none.
class HostileInputTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  private static SchemaCodec packed(String type) {
    return SchemaCodec.of(
        schema("{`record`:`a.R`,`layout`:`packed`,`fields`:[{`name`:`x`,`type`:" + type + "}]"));
  }

  private static Schema schema(String definition) {
    return Schema.parse(definition.replaceFirst("\\{", "{`recordwire`:1,").replace('`', '"') + "}");
  }

  private static String refused(SchemaCodec codec, String json) {
    return assertTimeoutPreemptively(
        SOON,
        () ->
            assertThrows(JsonPayloadException.class, () -> codec.fromJson(json.replace('`', '"')))
                .reason());
  }

  @Test
  void aMillionDigitsTakeNoTime() {
    String digits = "9".repeat(1 << 20);

    assertThat(refused(packed("{`type`:`uint64`}"), "{`x`:" + digits + "}"))
        .isEqualTo("a uint64 is 0 … 18446744073709551615");
    assertThat(refused(packed("{`type`:`decimal`,`length`:`uint32`}"), "{`x`:" + digits + "}"))
        .isEqualTo("a decimal of 1048576 digits, and PayloadLimits allow 1000");
    byte[] payload =
        assertTimeoutPreemptively(
            SOON,
            () ->
                packed("{`type`:`bigint`,`length`:`uint32`}").fromJson("{\"x\":-" + digits + "}"));
    BigInteger number = new BigInteger(payload, Integer.BYTES, payload.length - Integer.BYTES);
    assertThat(number).isEqualTo(BigInteger.ONE.subtract(BigInteger.TEN.pow(1 << 20)));
  }

  @Test
  void integersOfManyDigitsAreThoseOfJava() {
    String digits = "-12345678901234567890" + "0987654321".repeat(500);

    assertThat(Digits.integer(digits)).isEqualTo(new BigInteger(digits));
    assertThat(Digits.integer(digits.replace('-', '+'))).isEqualTo(new BigInteger(digits).negate());
    for (String none : new String[] {"", "-", "1-", "9".repeat(3_000) + "-" + "9".repeat(3_000)}) {
      assertThrows(NumberFormatException.class, () -> Digits.integer(none));
    }
    assertThat(Digits.significant("-0.00120e7")).isEqualTo(3);
  }

  /// Decimals of few digits may have long texts.
  @Test
  void zerosBeforeADecimalAreNoDigits() {
    SchemaCodec codec = packed("{`type`:`decimal`,`length`:`uint16`}");
    String json = "{\"x\":0." + "0".repeat(5_000) + "12}";

    assertThat(codec.toJson(codec.fromJson(json))).isEqualTo("{\"x\":1.2E-5001}");
  }

  /// Node(int id, Set<Node> nodes), 62 deep and wide at the end.
  @Test
  void setsInSetsTakeMemoryOnce() {
    SchemaCodec codec =
        SchemaCodec.of(
            schema(
                "{`record`:`a.N`,`layout`:`packed`,`fields`:[{`name`:`id`,`type`:{`type`:`int32`}},"
                    + "{`name`:`nodes`,`type`:{`type`:`set`,`count`:`uint32`,"
                    + "`element`:{`type`:`struct`,`record`:`a.N`}}}]"));
    ByteBuffer payload = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < 62; i++) {
      payload.putInt(i).putInt(1);
    }
    int count = (payload.remaining() - 8) / 8;
    payload.putInt(62).putInt(count);
    for (int i = 0; i < count; i++) {
      payload.putInt(i).putInt(0);
    }

    payload.flip();
    assertTimeoutPreemptively(
        SOON, () -> codec.visit(MemorySegment.ofBuffer(payload), new PayloadVisitor() {}));
    payload.putInt(payload.limit() - 8, 0);
    assertThat(
            assertThrows(
                PayloadException.class,
                () -> codec.visit(MemorySegment.ofBuffer(payload), new PayloadVisitor() {})))
        .hasMessageThat()
        .endsWith("the set has this element already");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NaN ", " Infinity", "+Infinity", "-NaN", "NaN(0x+7ff8000000000001)", "NaN(0x)"})
  void onlyTheTextsOfSpecialNumbersAreNumbers(String text) {
    assertThat(refused(packed("{`type`:`float64`}"), "{`x`:`" + text + "`}"))
        .endsWith("\" is neither \"NaN\", \"Infinity\" nor \"-Infinity\"");
  }

  @Test
  void namesInMessagesAreCut() {
    String name = "n\\n".repeat(1 << 20);
    String shown = "\"" + "n?".repeat(20) + "…\"";
    SchemaCodec codec = SchemaCodec.of(keeper());

    assertThat(refused(codec, "{`" + name + "`:1}")).isEqualTo("R has no field " + shown);
    assertThat(refused(codec, "{`u`:[{`" + name + "`:1}]}"))
        .isEqualTo("an unknown field has no member " + shown);
  }

  private static Schema keeper() {
    return schema("{`record`:`a.R`,`layout`:`evolvable`,`unknown`:`u`,`fields`:[]");
  }

  @Test
  void unknownFieldsAreGivenOnce() {
    SchemaCodec codec = SchemaCodec.of(keeper());

    assertThat(refused(codec, "{`u`:[{`id`:9,`kind`:0,`bytes`:`AA==`}],`u`:[]}"))
        .isEqualTo("a second member \"u\"");
    assertThat(refused(codec, "{`u`:[{`id`:9,`id`:10,`kind`:0,`bytes`:`AA==`}]}"))
        .isEqualTo("a second member \"id\"");
  }

  @Test
  void aPayloadThatNoArrayHoldsIsRefusedBeforeItTakesMemory() {
    assertThat(refused(packed("{`type`:`utf8`,`length`:2147483647}"), "{`x`:``}"))
        .isEqualTo("the payload takes more than 2 GiB");
  }

  /// R0 holds two R1, each of which holds two R2 …, and the last holds nothing.
  @Test
  void recordsWithoutBytesAreFew() {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String next = ",`type`:{`type`:`struct`,`record`:`R" + (i + 1) + "`}}";
      String fields = i == 59 ? "" : "{`name`:`a`" + next + ",{`name`:`b`" + next;
      records
          .append(i == 0 ? "" : ",")
          .append("{`record`:`R%d`,`layout`:`packed`,`fields`:[%s]}".formatted(i, fields));
    }
    Schema schema = schema("{`root`:`R0`,`schemas`:[" + records + "]");

    SchemaException e =
        assertTimeoutPreemptively(
            SOON, () -> assertThrows(SchemaException.class, () -> SchemaCodec.of(schema)));

    assertThat(e).hasMessageThat().startsWith("R0 holds more than 256 records without bytes: ");
  }

  /// Codes and ids are found without passing by all the others.
  @Test
  void manyConstantsAndFieldsTakeNoTimeForEachValue() {
    StringBuilder constants = new StringBuilder();
    for (int code = 0xFFFF; code >= 0; code--) {
      constants.append(
          "%s{`name`:`C%d`,`code`:%d}".formatted(constants.isEmpty() ? "" : ",", code, code));
    }
    SchemaCodec codes =
        packed(
            "{`type`:`list`,`count`:`uint32`,`element`:{`type`:`enum`,`enum`:`E`,`code`:`uint16`,"
                + "`constants`:[%s]}}".formatted(constants));
    int count = 1 << 20;
    byte[] zeros =
        ByteBuffer.allocate(4 + 2 * count).order(ByteOrder.LITTLE_ENDIAN).putInt(count).array();
    String json = assertTimeoutPreemptively(SOON, () -> codes.toJson(zeros));
    assertThat(json).endsWith(",\"C0\"]}");
    assertThat(assertTimeoutPreemptively(SOON, () -> codes.fromJson(json))).isEqualTo(zeros);

    StringBuilder fields = new StringBuilder();
    for (int id = 1; id < Field.MAX_ID; id++) {
      fields.append(
          "%s{`name`:`f%d`,`id`:%d,`type`:{`type`:`int8`},`default`:`1`}"
              .formatted(id == 1 ? "" : ",", id, id));
    }
    SchemaCodec ids =
        SchemaCodec.of(
            schema("{`record`:`a.R`,`layout`:`evolvable`,`fields`:[%s]".formatted(fields)));
    ByteBuffer unknown = ByteBuffer.allocate(4 + 3 * count).order(ByteOrder.LITTLE_ENDIAN);
    unknown.putInt(3 * count);
    for (int i = 0; i < count; i++) {
      unknown.putShort((short) (Field.MAX_ID << 3)).put((byte) 0);
    }
    assertTimeoutPreemptively(
        SOON, () -> ids.visit(MemorySegment.ofArray(unknown.array()), new PayloadVisitor() {}));
  }

  @Test
  void chainsOfTypesEndNoStack() {
    Schema before = chain("int8");
    Schema now = chain("int16");

    SchemaException e = assertThrows(SchemaException.class, () -> Comparison.between(before, now));
    assertThat(e).hasMessageThat().isEqualTo("types contain each other deeper than 300 levels");
    SchemaCodec codec = SchemaCodec.of(before);
    assertThat(HexFormat.of().formatHex(codec.fromJson("{\"l\":[{\"E\":{}}]}")))
        .isEqualTo("010000");
  }

  /// A set of unions of an empty record and of one that holds another, thousands of times.
  private static Schema chain(String last) {
    int length = 20_000;
    StringBuilder records =
        new StringBuilder(
            "{`record`:`L`,`layout`:`packed`,`fields`:[{`name`:`l`,`type`:{`type`:`set`,"
                + "`count`:`uint16`,`element`:{`type`:`struct`,`record`:`U`}}}]},"
                + "{`record`:`E`,`layout`:`packed`,`fields`:[]},"
                + "{`union`:`U`,`variants`:[{`tag`:0,`record`:`E`},{`tag`:1,`record`:`R0`}]}");
    for (int i = 0; i < length; i++) {
      String type =
          i == length - 1
              ? "{`type`:`" + last + "`}"
              : "{`type`:`struct`,`record`:`R" + (i + 1) + "`}";
      records.append(
          (",{`record`:`R%d`,`layout`:`packed`,`fields`:[{`name`:`b`,`type`:{`type`:`bool`}},"
                  + "{`name`:`x`,`type`:%s}]}")
              .formatted(i, type));
    }
    return schema("{`root`:`L`,`schemas`:[" + records + "]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "{`record`:`a.R`,`layout`:`packed` | no `fields` in a.R",
        "{`record`:`a.R`,`layout`:`packed`,`fields`:5 | `fields` of a.R is no array",
        "{`union`:`a.U` | no `variants` in a.U",
        "{`record`:`a.R`,`layout`:`evolvable`,`fields`:[{`name`:`x`,`id`:1,"
            + "`type`:{`type`:`int8`},`default`:5}] | `default` of a.R.x is no string",
        "{`record`:`a.R`,`layout`:`packed`,`fields`:[{`name`:`x`,`type`:{`type`:`utf8`,"
            + "`length`:`uint16`,`max`:-5}}] | the max of a.R.x is no integer from 0 on"
      })
  void membersOfOtherTypesAreNoSchema(String definition, String message) {
    assertThat(assertThrows(SchemaException.class, () -> schema(definition)))
        .hasMessageThat()
        .isEqualTo(message.replace('`', '"'));
  }
}
