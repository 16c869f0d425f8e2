package dev.recordwire.schema;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {
  private static final String ENGINE =
      """
      {"recordwire": 1, "record": "a.Engine", "layout": "packed",
       "fields": [{"name": "power", "type": {"type": "float64"}}]}
      """;

  private static final String CAR =
      """
      {"recordwire": 1, "record": "a.Car", "layout": "evolvable",
       "fields": [
         {"name": "engine", "id": 2, "kind": 5, "type": {"type": "struct", "record": "a.Engine"}},
         {"name": "doors", "id": 1, "kind": 0, "type": {"type": "uint8"}, "default": "4"}],
       "unknown": "rest", "later": [{}]}
      """;

  private static final String BUNDLE =
      "{\"recordwire\":1,\"root\":\"a.Car\",\"schemas\":[{\"fields\":[{\"id\":2,\"kind\":5,\"name\":"
          + "\"engine\",\"type\":{\"record\":\"a.Engine\",\"type\":\"struct\"}},{\"default\":\"4\","
          + "\"id\":1,\"kind\":0,\"name\":\"doors\",\"type\":{\"type\":\"uint8\"}}],\"layout\":"
          + "\"evolvable\",\"record\":\"a.Car\",\"unknown\":\"rest\"},{\"fields\":[{\"name\":"
          + "\"power\",\"type\":{\"type\":\"float64\"}}],\"layout\":\"packed\",\"record\":"
          + "\"a.Engine\"}]}";

  @Test
  void filesMakeTheTextOfTheCodec() {
    Schema alone = Schema.parse(CAR);

    assertThat(alone.missing()).containsExactly("a.Engine");
    Schema whole = alone.with(Schema.parse(ENGINE));
    assertThat(whole.missing()).isEmpty();
    assertThat(whole.canonical()).isEqualTo(BUNDLE);
    assertThat(Schema.parse(BUNDLE)).isEqualTo(whole);
    assertThat(Schema.parse(BUNDLE).hashCode()).isEqualTo(whole.hashCode());
    assertThat(whole.fingerprint())
        .isEqualTo("c7c395c2eb5df36251babe1a0d719b4a19898e7e022e4354234d60ed0adff4c8");
    assertThat(whole.toString()).isEqualTo("Schema of a.Car [a.Engine]");
  }

  @Test
  void theFilesOfAFolderMayHoldMore() {
    Schema car = Schema.parse(CAR).with(Schema.parse(ENGINE));

    assertThat(Schema.of("a.Engine", car.definitions().values()).canonical())
        .isEqualTo(Schema.parse(ENGINE).canonical());
  }

  @Test
  void theTextOfAnIncompleteSchemaWouldBeAnothers() {
    Schema alone = Schema.parse(CAR);

    assertThat(assertThrows(IllegalStateException.class, alone::fingerprint))
        .hasMessageThat()
        .isEqualTo("the schema of a.Car has no definition of a.Engine: add it by with(…)");
    assertThat(assertThrows(IllegalArgumentException.class, () -> alone.definition("a.Engine")))
        .hasMessageThat()
        .isEqualTo("the schema of a.Car has no definition of a.Engine: add it by with(…)");
  }

  @Test
  void typesAreObjects() {
    RecordDefinition car = (RecordDefinition) Schema.parse(CAR).root();

    assertThat(car.isEvolvable()).isTrue();
    assertThat(car.unknown()).hasValue("rest");
    assertThat(car.fields())
        .containsExactly(
            new Field("engine", new Type.Reference("a.Engine"), 2, Optional.empty(), false),
            new Field("doors", Type.Scalar.UINT8, 1, Optional.of("4"), false))
        .inOrder();
    assertThat(car.fields().getFirst().header()).isEqualTo(2 * 8 + 5);
    assertThat(car.fields().getLast().kind()).isEqualTo(0);
    assertThat(car.references()).containsExactly("a.Engine");
  }

  @Test
  void eachTypeIsReadAndWritten() {
    String types =
        """
        {"fields":[\
        {"name":"a","type":{"length":6,"type":"utf8"}},\
        {"name":"b","type":{"length":"uint16","max":9,"type":"binary"}},\
        {"name":"c","type":{"length":"uint32","type":"decimal"}},\
        {"name":"d","type":{"count":3,"element":{"type":"bool"},"type":"array"}},\
        {"name":"e","type":{"count":"uint16","key":{"type":"uuid"},"type":"map",\
        "value":{"type":"optional","value":{"length":"uint32","type":"bigint"}}}},\
        {"name":"f","type":{"count":"uint32","element":{"code":"uint16","constants":\
        [{"code":256,"name":"X"}],"enum":"a.E","fallback":"X","open":true,"type":"enum"},\
        "max":2,"type":"set"}},\
        {"name":"g","type":{"count":"uint32","element":{"type":"datetime"},"type":"list"}}],\
        "layout":"packed","record":"a.R"}\
        """;
    Schema schema = Schema.parse("{\"recordwire\":1,\"root\":\"a.R\",\"schemas\":[" + types + "]}");

    assertThat(schema.canonical()).contains(types);
    RecordDefinition record = (RecordDefinition) schema.root();
    assertThat(record.fields().get(1).type())
        .isEqualTo(new Type.Binary(Length.Prefix.UINT16, OptionalLong.of(9), false));
    assertThat(record.fields().get(3).type().fixedSize()).hasValue(3);
    assertThat(record.fields().get(4).type().parts()).hasSize(2);
  }

  @Test
  void aUnionHasVariants() {
    Schema schema =
        Schema.parse(
            """
            {"recordwire": 1, "union": "a.Shape", "fallback": "a.Other",
             "variants": [{"tag": 1, "record": "a.Disc"}]}
            """);

    assertThat(schema.root())
        .isEqualTo(
            new UnionDefinition(
                "a.Shape",
                List.of(new UnionDefinition.Variant(1, "a.Disc")),
                Optional.of("a.Other"),
                false));
    assertThat(schema.missing()).containsExactly("a.Disc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "[]                                  | a schema is not a JSON object",
        "{`recordwire`: 2}                   | version 2 of the format, and this library reads"
            + " version 1",
        "{`record`: `a.R`}                   | no \"recordwire\" in the schema",
        "{`recordwire`: 1, `schemas`: []}    | no \"root\" in the schema",
        "{`recordwire`: 1, `root`: `a`, `schemas`: []} | no schema of the root a",
        "{`recordwire`: 1, `record`: `R`, `layout`: `loose`} | layout 'loose' of R",
        "{`recordwire`: 1, `record`: `a.R;`, `layout`: `packed`} | 'a.R;' is no name of a type in"
            + " Java",
        "{`recordwire`: 1, `record`: `a..R`, `layout`: `packed`} | 'a..R' is no name of a type in"
            + " Java",
        "{`recordwire`: 1, `union`: `a-b`, `variants`: []} | 'a-b' is no name of a type in Java",
        "{`recordwire`: 1, `union`: `U`, `variants`: [{`tag`: 1, `record`: `1`}]} | '1' is no name"
            + " of a type in Java",
        "{`recordwire`: 1, `record`: `R`, `layout`: `packed`, `fields`: [{`name`: ` `}]} | ' ' is"
            + " no name of a field of R",
        "{`recordwire`: 1, `record`: `R`, `layout`: `packed`, `fields`: [{`name`: `x`, `type`:"
            + " {`type`: `bool`}}, {`name`: `x`, `type`: {`type`: `bool`}}]} | two fields of R have"
            + " the name 'x'",
      })
  void otherTextsAreRefused(String text, String message) {
    SchemaException refused =
        assertThrows(SchemaException.class, () -> Schema.parse(text.replace('`', '"')));

    assertThat(refused).hasMessageThat().isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "{`type`: `int33`}                     | the type 'int33' of R.x is unknown",
        "{`type`: `struct`, `record`: `a b`}   | 'a b' is no name of a type in Java",
        "{`type`: `enum`, `enum`: `E`, `code`: `uint8`, `constants`: [{`name`: `A(`, `code`: 1}]}"
            + " | 'A(' of E is no name of a constant",
        "{`type`: `enum`, `enum`: `E`, `code`: `uint8`, `constants`: [{`name`: `A`, `code`: 1},"
            + " {`name`: `A`, `code`: 2}]} | two constants of E have the name 'A'",
        "{`type`: `utf8`}                      | no \"length\" in R.x",
        "{`type`: `utf8`, `length`: -1}        | the length of R.x is -1",
        "{`type`: `utf8`, `length`: `uint8`}   | the length of R.x is 'uint8', neither uint16 nor"
            + " uint32",
        "{`type`: `array`, `count`: 9223372036854775807, `element`: {`type`: `int8`}} | the count"
            + " of R.x is 9223372036854775807",
        "{`type`: `array`, `count`: 2, `element`: {`type`: `uuid`}} | the array R.x has elements"
            + " that are neither bools nor numbers",
        "{`type`: `enum`, `enum`: `E`, `code`: `int8`} | the codes of E in R.x are 'int8', neither"
            + " uint8 nor uint16",
        "{`type`: `enum`, `enum`: `E`, `code`: `uint8`, `constants`: [{`name`: `X`, `code`:"
            + " 256}]} | the code 256 of E is another constant's, or none of 0 … 255",
        "{`type`: `enum`, `enum`: `E`, `code`: `uint16`, `constants`: [{`name`: `X`, `code`:"
            + " 70000}]} | the code 70000 of E is another constant's, or none of 0 … 65 535",
        "7                                     | no \"type\" in R.x"
      })
  void otherTypesAreRefusedWithTheirPlace(String type, String message) {
    String text =
        "{`recordwire`: 1, `record`: `R`, `layout`: `packed`, `fields`: [{`name`: `x`, `type`: %s}]}"
            .formatted(type)
            .replace('`', '"');

    SchemaException refused = assertThrows(SchemaException.class, () -> Schema.parse(text));

    assertThat(refused).hasMessageThat().isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "`id`: 1, `kind`: 3 | the kind of R.x is 3, and that of its type is 2",
        "`id`: 8192         | the id of R.x is 8192, and ids are 1 … 8191",
        "`id`: 4294967297   | the id of R.x is 4294967297",
        "`kind`: 2          | the id of R.x is 0, and ids are 1 … 8191"
      })
  void idsAndKindsAreThoseOfTheFormat(String members, String message) {
    String text =
        """
        {`recordwire`: 1, `record`: `R`, `layout`: `evolvable`,
         `fields`: [{`name`: `x`, `type`: {`type`: `int32`}, %s}]}
        """
            .formatted(members)
            .replace('`', '"');

    SchemaException refused = assertThrows(SchemaException.class, () -> Schema.parse(text));

    assertThat(refused).hasMessageThat().isEqualTo(message);
  }

  @Test
  void aLongOrDeepTextIsRefusedBeforeItCosts() {
    String deep = "{\"type\":\"optional\",\"value\":".repeat(5_000);
    SchemaException nested =
        assertThrows(
            SchemaException.class,
            () -> Schema.parse("{\"recordwire\":1,\"record\":\"R\",\"fields\":[" + deep));
    assertThat(nested).hasMessageThat().contains("nested deeper than 200 levels");

    SchemaException named =
        assertThrows(
            SchemaException.class,
            () -> Schema.parse("{\"record\":\"" + "x".repeat(100_000) + "\"}"));
    assertThat(named).hasMessageThat().contains("String value length");
  }
}
