package dev.recordwire.schema;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  @Test
  void aValueThatFitsStandsOnOneLine() {
    Json.Members inner = Json.Members.NONE.with("long", "x".repeat(70)).with("b", -2);
    Json.Members outer =
        Json.Members.NONE
            .with("first", new Json.Items(List.of(inner, new Json.Truth(true))))
            .with("none", new Json.Items(List.of()));

    assertThat(JsonPrinter.write(outer))
        .isEqualTo(
            """
            {
              "first": [
                {"long": "%s", "b": -2},
                true
              ],
              "none": []
            }
            """
                .formatted("x".repeat(70)));
  }

  @Test
  void parsesItsOwnOutput() {
    Json value =
        Json.Members.NONE
            .with("\"\\\n\t\r\0é𝄞", "\"\\\n\t\r\0é𝄞")
            .with("numbers", new Json.Items(List.of(new Json.Whole(Long.MIN_VALUE))))
            .with("no", new Json.Truth(false))
            .with("empty", Json.Members.NONE);

    assertThat(JsonReader.read(JsonPrinter.write(value))).isEqualTo(value);
  }

  @Test
  void readsEveryEscape() {
    assertThat(JsonReader.read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\""))
        .isEqualTo(new Json.Text("\"\\/\b\f\n\r\té"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                 | line 1, column 1: the end where a value is expected",
        "{\"a\": 1,}        | line 1, column 9: '}' where '\"' is expected",
        "{\"a\" 1}          | line 1, column 6: '1' where ':' is expected",
        "[1 2]              | line 1, column 4: '2' where ',' or ']' is expected",
        "[1, 2              | line 1, column 6: the end where ',' or ']' is expected",
        "1.5                | line 1, column 1: '1' where a value (numbers are integers of at most"
            + " 64 bits) is expected",
        "null               | line 1, column 1: 'n' where a value (numbers are integers of at most"
            + " 64 bits) is expected",
        "9223372036854775808 | line 1, column 1: '9' where a value (numbers are integers of at most"
            + " 64 bits) is expected",
        "trve               | line 1, column 1: 't' where a value is expected",
        "\"a                | line 1, column 3: the end where '\"' is expected",
        "\"\\x\"            | line 1, column 3: Unrecognized character escape 'x' (code 120)",
        "\"\\u12\"          | line 1, column 6: Unexpected character ('\"' (code 34)): expected a"
            + " hex-digit for character escape sequence",
        "{\"a\": 1, \"a\": 2} | line 1, column 10: a second member \"a\""
      })
  void malformed(String text, String message) {
    SchemaException malformed = assertThrows(SchemaException.class, () -> JsonReader.read(text));

    assertThat(malformed).hasMessageThat().isEqualTo(message);
  }

  @Test
  void aConflictOfVersionControlIsNamedByItsLine() {
    String text = "{\n  \"recordwire\": 1,\n<<<<<<< HEAD\n  \"schemas\": []\n}";

    SchemaException malformed = assertThrows(SchemaException.class, () -> JsonReader.read(text));

    assertThat(malformed)
        .hasMessageThat()
        .isEqualTo("line 3, column 1: '<' where '\"' is expected");
  }

  @Test
  void depthIsBounded() {
    assertThrows(SchemaException.class, () -> JsonReader.read("[".repeat(100_000)));
  }
}
