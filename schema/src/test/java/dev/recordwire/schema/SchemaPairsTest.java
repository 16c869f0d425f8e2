package dev.recordwire.schema;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaPairsTest {
  private static final String SCHEMA =
      """
      {"recordwire":1,"root":"a.R","schemas":[{"fields":[{"name":"x","type":{"type":"int32"}}],\
      "layout":"packed","record":"a.R"}]}\
      """;

  private final Map<String, String> texts = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final SchemaPairs<String> pairs =
      new SchemaPairs<>(
          () -> SCHEMA,
          "a.R",
          name -> {
            asked.add(name);
            return Optional.ofNullable(texts.get(name));
          });

  @Test
  void aSchemaIsComparedOnce() {
    texts.put("one", SCHEMA);
    Optional<SchemaPair> first = pairs.of("one");
    assertThat(first.orElseThrow().readsAll()).isTrue();
    assertThat(pairs.of("one").orElseThrow()).isSameInstanceAs(first.orElseThrow());
    assertThat(asked).containsExactly("one");
  }

  @Test
  void anUnknownSchemaIsLookedForAgain() {
    assertThat(pairs.of("later").isPresent()).isFalse();
    texts.put("later", "no schema");
    assertThat(pairs.of("later").orElseThrow().isReadable()).isFalse();
    assertThat(asked).containsExactly("later", "later");
  }
}
