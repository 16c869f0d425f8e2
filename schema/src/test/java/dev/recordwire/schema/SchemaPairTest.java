package dev.recordwire.schema;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/// Writers and readers of two versions, and texts that are no schemas.
class SchemaPairTest {
  private static final String DOORS =
      ", {\"name\": \"doors\", \"id\": 2, \"type\": {\"type\": \"uint8\"}%s}";

  private static String car(String type, String more) {
    return """
    {"recordwire": 1, "record": "a.Car", "layout": "evolvable",
     "fields": [{"name": "power", "id": 1, "type": {"type": "%s"}}%s]}
    """
        .formatted(type, more);
  }

  @Test
  void anAddedComponentWithDefaultIsReadBothWays() {
    String before = car("float64", "");
    String now = car("float64", DOORS.formatted(", \"default\": \"4\""));
    assertThat(SchemaPair.of(before, now, "a.Car"))
        .isEqualTo(new SchemaPair(true, true, "a.Car reads all payloads of it"));
    assertThat(SchemaPair.of(now, before, "a.Car").readsAll()).isTrue();
  }

  @Test
  void aLaterWriterIsReadAsFarAsItGoes() {
    SchemaPair pair =
        SchemaPair.of(car("float64", ""), car("float64", DOORS.formatted("")), "a.Car");
    assertThat(pair.isReadable()).isTrue();
    assertThat(pair.readsAll()).isFalse();
    assertThat(pair.reason())
        .startsWith("a.Car does not read all payloads of it: Car.doors: 'doors' of Car was added");
    assertThat(pair.reason())
        .endsWith("If the writer's version is the later one, update this reader");
  }

  @Test
  void anotherTypeIsNotRead() {
    SchemaPair pair = SchemaPair.of(car("float64", ""), car("int64", ""), "a.Car");
    assertThat(pair.isReadable()).isFalse();
    assertThat(pair.reason())
        .startsWith("a.Car can't read payloads of it: Car.power: 'power' of Car was float64");
  }

  @Test
  void textsThatAreNoSchemasAreNotRead() {
    String car = car("float64", "");
    for (SchemaPair pair :
        new SchemaPair[] {SchemaPair.of("{", car, "a.Car"), SchemaPair.of(car, "{", "a.Car")}) {
      assertThat(pair.isReadable()).isFalse();
      assertThat(pair.readsAll()).isFalse();
      assertThat(pair.reason()).startsWith("the text of this schema is none: line 1, column ");
    }
    String part =
        car.replace("{\"type\": \"float64\"}", "{\"type\": \"struct\", \"record\": \"a.Engine\"}");
    assertThat(SchemaPair.of(part, car, "a.Car").reason())
        .isEqualTo("this schema lacks a.Engine: put the text of Codec.schema() there");
  }
}
