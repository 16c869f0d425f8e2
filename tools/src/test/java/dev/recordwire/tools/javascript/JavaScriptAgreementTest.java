package dev.recordwire.tools.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recordwire.codec.Codec;
import dev.recordwire.codec.DecodeException;
import dev.recordwire.schema.Schema;
import dev.recordwire.schema.payload.SchemaCodec;
import dev.recordwire.tools.explorer.ExplorerPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compares the generated JavaScript with the codecs of Java: on payloads, on each of their
/// beginnings, and on thousands of damaged ones, node reads and writes the same bytes, or refuses
/// them with the same path, offset and reason; and so does
/// the explorer, by the schema alone, which shows the JSON that `recordwire json` prints.
class JavaScriptAgreementTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final int RANDOM_DAMAGES = 300;

  @TempDir Path folder;

  private final List<String> cases = new ArrayList<>();
  private final List<String> jsons = new ArrayList<>();
  private int refused;

  @Test
  void nodeReadsAndRefusesWhatJavaDoes() throws IOException {
    add(Samples_NumbersCodec.CODEC, SampleValues.numbers());
    add(Samples_ValuesCodec.CODEC, SampleValues.values());
    add(Samples_ArraysCodec.CODEC, SampleValues.arrays());
    add(Samples_ContainersCodec.CODEC, SampleValues.containers());
    add(Samples_EvolvingCodec.CODEC, SampleValues.evolving());
    for (Samples.Later later : SampleValues.later()) {
      addDamaged(Samples_EvolvingCodec.CODEC, Samples_LaterCodec.CODEC.encode(later));
    }
    add(Samples_TreeCodec.CODEC, SampleValues.trees());
    addDeepTree();
    Files.write(folder.resolve("cases.txt"), cases);
    String agreement = cases.size() + " payloads agree\n";
    assertEquals(agreement, Node.run(folder, "agree.mjs", "cases.txt"));
    Files.writeString(folder.resolve("explorer.mjs"), ExplorerPage.walk());
    Files.write(folder.resolve("jsons.txt"), jsons);
    assertEquals(agreement, Node.run(folder, "explore.mjs", "cases.txt", "jsons.txt"));
    assertTrue(refused > cases.size() / 10, "so few are malformed: " + refused);
  }

  private <T> void add(Codec<T> codec, List<T> values) throws IOException {
    JavaScriptModule module = JavaScriptGenerator.generate(Schema.parse(codec.schema()));
    Files.writeString(folder.resolve(nameOf(codec) + ".mjs"), module.source());
    for (T value : values) {
      addDamaged(codec, codec.encode(value));
    }
  }

  private static String nameOf(Codec<?> codec) {
    return codec.type().getSimpleName();
  }

  private <T> void addDamaged(Codec<T> codec, byte[] payload) {
    add(codec, payload);
    for (int length = 0; length < payload.length; length++) {
      add(codec, java.util.Arrays.copyOf(payload, length));
    }
    add(codec, java.util.Arrays.copyOf(payload, payload.length + 1));
    for (int i = 0; i < payload.length; i++) {
      for (int value :
          new int[] {0, 1, 2, 0x7F, 0x80, 0xC3, 0xFF, payload[i] + 1, payload[i] - 1}) {
        byte[] damaged = payload.clone();
        damaged[i] = (byte) value;
        add(codec, damaged);
      }
    }
    Random random = new Random(payload.length);
    for (int i = 0; i < RANDOM_DAMAGES && payload.length > 0; i++) {
      byte[] damaged = payload.clone();
      for (int j = random.nextInt(4); j >= 0; j--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      add(codec, damaged);
    }
  }

  /// A tree one level deeper than readers accept.
  private void addDeepTree() {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < 64; i++) {
      hex.append("00000000").append("01000000");
    }
    add(Samples_TreeCodec.CODEC, HEX.parseHex(hex + "0000000000000000"));
  }

  /// Adds a payload with what Java makes of it: the bytes of the value that it reads, or the error.
  private <T> void add(Codec<T> codec, byte[] payload) {
    String expected;
    try {
      expected = "read " + HEX.formatHex(codec.encode(codec.decode(payload)));
      jsons.add(SchemaCodec.of(Schema.parse(codec.schema())).toJson(payload));
    } catch (DecodeException e) {
      refused++;
      expected = "refuse " + e.getMessage();
      jsons.add("");
    }
    cases.add("%s %s %s".formatted(nameOf(codec), HEX.formatHex(payload), expected));
  }
}
