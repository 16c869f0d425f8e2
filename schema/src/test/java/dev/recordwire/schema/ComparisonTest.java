package dev.recordwire.schema;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/// Comparisons of whole schemas; ChangesTest of the processor has each kind of change.
class ComparisonTest {
  private static Schema car(String name, String fields, String engine) {
    return Schema.parse(
            """
            {"recordwire": 1, "record": "a.%s", "layout": "evolvable", "fields": [%s]}
            """
                .formatted(name, fields))
        .with(
            Schema.parse(
                """
                {"recordwire": 1, "record": "a.Engine", "layout": "packed",
                 "fields": [{"name": "power", "type": {"type": "%s"}}]}
                """
                    .formatted(engine)));
  }

  private static final String ENGINE =
      "{\"name\": \"engine\", \"id\": 1, \"type\": {\"type\": \"struct\", \"record\":"
          + " \"a.Engine\"}}";

  private static final String DOORS =
      ", {\"name\": \"doors\", \"id\": 2, \"type\": {\"type\": \"uint8\"}%s}";

  @Test
  void nothingChanged() {
    Schema schema = car("Car", ENGINE, "float64");

    Comparison comparison = Comparison.between(schema, schema);

    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.verdict()).isEqualTo(Verdict.SAFE);
  }

  @Test
  void aSafeChangeHasNoReason() {
    Comparison comparison =
        Comparison.between(
            car("Car", ENGINE, "float64"),
            car("Car", ENGINE + DOORS.formatted(", \"default\": \"4\""), "float64"));

    Difference added = comparison.differences().getFirst();
    assertThat(added.path()).isEqualTo("Car.doors");
    assertThat(added.change()).isEqualTo(Change.ADDED);
    assertThat(added.verdict()).isEqualTo(Verdict.SAFE);
    assertThat(added.reason()).isEmpty();
    assertThat(added.remedy()).isEmpty();
    assertThat(comparison.breaking()).isEmpty();
  }

  @Test
  void readersFirst() {
    Comparison comparison =
        Comparison.between(
            car("Car", ENGINE + DOORS.formatted(""), "float64"), car("Car", ENGINE, "float64"));

    assertThat(comparison.verdict()).isEqualTo(Verdict.READERS_FIRST);
    Difference removed = comparison.differences().getFirst();
    assertThat(removed.path()).isEqualTo("Car");
    assertThat(removed.what()).isEqualTo("'doors' of Car was removed");
    assertThat(removed.reason()).hasValue("code compiled before needs it");
    assertThat(removed.remedy())
        .hasValue("let every reader have this version before a writer has it");
  }

  @Test
  void aChangeOfAContainedRecordHasThePathOfThatRecord() {
    Comparison comparison =
        Comparison.between(car("Car", ENGINE, "float64"), car("Car", ENGINE, "float32"));

    assertThat(comparison.verdict()).isEqualTo(Verdict.BREAKS);
    Difference changed = comparison.breaking().getFirst();
    assertThat(changed.path()).isEqualTo("Engine.power");
    assertThat(changed.message())
        .isEqualTo(
            "'power' of Engine was float64 and is float32, and payloads written before contain the"
                + " bytes of the old type there: keep the type, and add a component of its own for"
                + " the new type");
  }

  @Test
  void rootsAreComparedWhateverTheirNames() {
    Comparison comparison =
        Comparison.between(
            car("Car", ENGINE, "float64"), car("Van", ENGINE + DOORS.formatted(""), "float64"));

    assertThat(comparison.differences().stream().map(Difference::change))
        .containsExactly(Change.TYPE_RENAMED, Change.ADDED_REQUIRED)
        .inOrder();
    assertThat(comparison.breaking().getFirst().path()).isEqualTo("Van.doors");
  }
}
