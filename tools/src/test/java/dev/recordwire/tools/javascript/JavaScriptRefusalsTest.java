package dev.recordwire.tools.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.recordwire.codec.Codec;
import dev.recordwire.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asserts the texts of the errors for values that generated JavaScript does not encode.
class JavaScriptRefusalsTest {
  @TempDir Path folder;

  private final List<String> payloads = new ArrayList<>();

  @Test
  void valuesWithoutBytesAreRefused() throws IOException {
    add(Samples_NumbersCodec.CODEC, SampleValues.numbers().getFirst());
    add(Samples_ValuesCodec.CODEC, SampleValues.values().getFirst());
    add(Samples_ArraysCodec.CODEC, SampleValues.arrays().getFirst());
    add(Samples_ContainersCodec.CODEC, SampleValues.containers().getFirst());
    add(Samples_EvolvingCodec.CODEC, SampleValues.evolving().getFirst());
    add(Samples_TreeCodec.CODEC, SampleValues.trees().getFirst());
    String printed = Node.run(folder, "refusals.mjs", payloads.toArray(String[]::new));
    assertEquals("as expected\n", printed);
  }

  private <T> void add(Codec<T> codec, T value) throws IOException {
    String name = codec.type().getSimpleName();
    JavaScriptModule module = JavaScriptGenerator.generate(Schema.parse(codec.schema()));
    Files.writeString(folder.resolve(name + ".mjs"), module.source());
    payloads.add(name + ":" + HexFormat.of().formatHex(codec.encode(value)));
  }
}
