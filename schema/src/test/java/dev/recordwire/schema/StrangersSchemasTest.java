package dev.recordwire.schema;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Schemas that are made so that comparing them takes long: as many steps as there are pairs of
/// their types, fields or changes.
class StrangersSchemasTest {
  /// Each of these took from a second to hours before.
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final String INT = "{`type`:`int32`}";

  private static final String NODE =
      schema(
          "w.Node",
          List.of(record("w.Node", field(1, optional("w.Node")), field(2, list("w.Node")))));

  private static String field(int id, String type) {
    return field("f" + id, id, type);
  }

  private static String field(String name, int id, String type) {
    return "{`id`:%d,`name`:`%s`,`type`:%s}".formatted(id, name, type);
  }

  private static String reference(String name) {
    return "{`type`:`struct`,`record`:`%s`}".formatted(name);
  }

  private static String optional(String name) {
    return "{`type`:`optional`,`value`:%s}".formatted(reference(name));
  }

  private static String list(String name) {
    return "{`type`:`list`,`count`:`uint32`,`element`:%s}".formatted(reference(name));
  }

  private static String record(String name, String... fields) {
    return record(name, List.of(fields));
  }

  private static String record(String name, List<String> fields) {
    return "{`record`:`%s`,`layout`:`evolvable`,`fields`:[%s]}"
        .formatted(name, String.join(",", fields));
  }

  private static String schema(String root, List<String> definitions) {
    return "{`recordwire`:1,`root`:`%s`,`schemas`:[%s]}"
        .formatted(root, String.join(",", definitions))
        .replace('`', '"');
  }

  /// One of 8 192 names that have all the same hash.
  private static String colliding(int number) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 13; bit++) {
      name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }

  /// Compares both ways, as a server of strangers does.
  private static SchemaPair compare(String stranger, String own) {
    return assertTimeoutPreemptively(
        SOON,
        () -> {
          assertThat(SchemaPair.ofStrangers(own, stranger, "it").reason()).isNotEmpty();
          return SchemaPair.ofStrangers(stranger, own, "it");
        });
  }

  private static void assertTooManySteps(SchemaPair pair) {
    assertThat(pair.isReadable()).isFalse();
    assertThat(pair.reason())
        .isEqualTo(
            "comparing these schemas takes too many steps: more of their types contain each other,"
                + " or resemble each other, than those of records do");
  }

  /// A union of many records that contain it, and copies of all that in other packages.
  @Test
  void copiesOfOnesOwnTypes() {
    List<String> own = unionAndRecords("w");
    List<String> copies = new ArrayList<>();
    List<String> roots = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      copies.addAll(unionAndRecords("p" + i));
      roots.add(field(i, optional("p" + i + ".U")));
    }
    copies.add(record("r.R", roots));
    assertTooManySteps(compare(schema("r.R", copies), schema("w.U", own)));
  }

  private static List<String> unionAndRecords(String where) {
    List<String> definitions = new ArrayList<>();
    List<String> variants = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      variants.add("{`tag`:%d,`record`:`%s.V%d`}".formatted(i, where, i));
      definitions.add(record(where + ".V" + i, field(1, INT), field(2, optional(where + ".U"))));
    }
    definitions.add(
        "{`union`:`%s.U`,`variants`:[%s]}".formatted(where, String.join(",", variants)));
    return definitions;
  }

  @Test
  void circlesOfTypesOfOneSimpleName() {
    int count = 6_000;
    List<String> deep = new ArrayList<>();
    List<String> wide = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String next = "p" + (i + 1) % count + ".Node";
      String inCircle = "p" + (i % 250 == 249 ? i - 249 : i + 1) + ".Node";
      String further = "p" + Math.min(count - 1, i + 250) + ".Node";
      deep.add(record("p" + i + ".Node", field(1, optional(next)), field(2, list(next))));
      wide.add(record("p" + i + ".Node", field(1, optional(inCircle)), field(2, list(further))));
    }
    assertThat(compare(schema("p0.Node", deep), NODE).reason())
        .isEqualTo("types contain each other deeper than 300 levels");
    assertThat(compare(schema("p0.Node", wide), NODE).isReadable()).isFalse();
  }

  /// Maps find texts of one hash, and not pairs of them.
  @Test
  void namesOfOneHash() {
    int count = 8_000;
    assertThat(colliding(1).hashCode()).isEqualTo(colliding(8_191).hashCode());
    List<String> fields = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      fields.add(field(colliding(i), i + 1, INT));
      String next = colliding(i % 200 == 199 ? i : i + 1);
      types.add(
          record(
              colliding(i),
              field(1, optional(next)),
              field(2, list(colliding(Math.min(count - 1, i + 200))))));
    }
    assertThat(compare(schema("w.Node", List.of(record("w.Node", fields))), NODE).isReadable())
        .isFalse();
    compare(schema(colliding(0), types), NODE);
  }

  @Test
  void enumsOfManyConstants() {
    String own = enumeration("C", 30_000, 0);
    assertThat(compare(enumeration("C", 30_000, 1), own).isReadable()).isFalse();
    assertThat(compare(enumeration("D", 30_000, 0), own).readsAll()).isTrue();
    assertThat(compare(enumeration("D", 30_000, 30_000), own).reason())
        .endsWith("; and 29980 more changes");
  }

  private static String enumeration(String prefix, int count, int first) {
    List<String> constants = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      constants.add("{`name`:`%s%d`,`code`:%d}".formatted(prefix, i, first + i));
    }
    String type =
        "{`type`:`enum`,`enum`:`w.E`,`code`:`uint16`,`constants`:[%s]}"
            .formatted(String.join(",", constants));
    return schema("w.R", List.of(record("w.R", field(1, type))));
  }

  /// Large schemas that somebody may have written are compared.
  @Test
  void packagesOfTypesMove() {
    for (int count : new int[] {10, 70, 1_000}) {
      String before = tree("before", count, INT);
      String now = tree("now", count, INT);
      assertThat(SchemaPair.of(before, now, "it").readsAll()).isTrue();
      if (count < 100) {
        assertThat(compare(before, now).readsAll()).isTrue();
      }
      assertThat(compare(before, tree("before", count, "{`type`:`int64`}")).reason())
          .contains("'f1' of T0 was int32 and is int64");
    }
  }

  /// Types of which each contains ten others, and some lead back to those that contain them.
  private static String tree(String where, int count, String type) {
    List<String> definitions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> fields = new ArrayList<>(List.of(field(1, type)));
      for (int child = 10 * i + 1; child <= 10 * i + 10 && child < count; child++) {
        fields.add(field(child + 1, list(where + ".T" + child)));
      }
      if (i % 7 == 3) {
        fields.add(field(8_000, optional(where + ".T" + i / 10)));
      }
      definitions.add(record(where + ".T" + i, fields));
    }
    return schema(where + ".T0", definitions);
  }

  /// Kept results are those that each type alone would have, whatever was compared before.
  @Test
  void theOrderOfComparisonsDoesNotMatter() {
    Random random = new Random(1);
    int changed = 0;
    for (int i = 0; i < 2_000; i++) {
      Schema before = random(random, "a");
      Schema now = random(random, "b");
      ContainedTypes shared =
          new ContainedTypes(before.definitions(), now.definitions(), Effort.unbounded());
      List<Definition> olds = new ArrayList<>(before.definitions().values());
      List<Definition> currents = new ArrayList<>(now.definitions().values());
      Collections.shuffle(olds, random);
      Collections.shuffle(currents, random);
      for (Definition old : olds) {
        for (Definition current : currents) {
          List<Difference> alone =
              new ContainedTypes(before.definitions(), now.definitions(), Effort.unbounded())
                  .of(old, current);
          assertThat(shared.of(old, current)).isEqualTo(alone);
          changed += alone.isEmpty() ? 0 : 1;
        }
      }
    }
    assertThat(changed).isGreaterThan(5_000);
  }

  private static Schema random(Random random, String where) {
    List<String> definitions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<String> fields = new ArrayList<>();
      for (int id = 1; id <= 3; id++) {
        String name = where + ".T" + random.nextInt(5);
        fields.add(
            field(
                id,
                switch (random.nextInt(8)) {
                  case 0 -> INT;
                  case 1 ->
                      "{`type`:`set`,`count`:`uint32`,`element`:%s}".formatted(reference(name));
                  case 2, 3 -> list(name);
                  default -> optional(name);
                }));
      }
      definitions.add(record(where + ".T" + i, fields));
    }
    return Schema.parse(schema(where + ".T0", definitions));
  }
}
