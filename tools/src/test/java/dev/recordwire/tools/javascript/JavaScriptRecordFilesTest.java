package dev.recordwire.tools.javascript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recordwire.file.Compression;
import dev.recordwire.file.RecordFile;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads record files of Java in node, whole, torn and damaged ones, and a file of node in Java.
class JavaScriptRecordFilesTest {
  private static final int RECORDS = 500;
  private static final int BLOCK_BYTES = 2000;

  @TempDir Path folder;

  private final List<String> names = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  @Test
  void javaAndNodeReadEachOthersFiles() throws IOException {
    Path plain = write("plain.rwf", Compression.NONE);
    expect("plain.rwf", RECORDS + " 0 " + sum(RECORDS));
    write("small.rwf", Compression.DEFLATE);
    expect("small.rwf", RECORDS + " 0 " + sum(RECORDS));
    long second;
    int inFirst;
    try (RecordFile file = RecordFile.open(plain)) {
      second = file.block(1).offset();
      inFirst = (int) file.block(1).firstRecord();
    }
    byte[] bytes = Files.readAllBytes(plain);
    Files.write(folder.resolve("torn.rwf"), Arrays.copyOf(bytes, (int) second + 100));
    expect("torn.rwf", inFirst + " 100 " + sum(inFirst));
    byte[] damaged = bytes.clone();
    damaged[(int) second + 20] ^= 1;
    Files.write(folder.resolve("damaged.rwf"), damaged);
    expect("damaged.rwf", "damaged at " + second);
    byte[] wrong = bytes.clone();
    wrong[(int) second + 60] ^= 1;
    Files.write(folder.resolve("content.rwf"), wrong);
    expect("content.rwf", "damaged at " + second);
    Files.write(folder.resolve("header.rwf"), Arrays.copyOf(bytes, 50));
    expect("header.rwf", "damaged at 12");

    Files.writeString(folder.resolve("recordfile.mjs"), JavaScriptGenerator.recordFiles().source());
    String printed = Node.run(folder, "recordfiles.mjs", names.toArray(String[]::new));
    assertEquals(String.join("\n", expected) + "\n", printed);
    assertReadsAs(plain, folder.resolve("written.rwf"));
  }

  private void expect(String name, String content) {
    names.add(name);
    expected.add(name + " " + content);
  }

  private Path write(String name, Compression compression) throws IOException {
    Path path = folder.resolve(name);
    RecordFileOptions options =
        RecordFileOptions.DEFAULT.withBlockBytes(BLOCK_BYTES).withCompression(compression);
    try (RecordFileWriter<Samples.Tree> writer =
        RecordFileWriter.create(Samples_TreeCodec.CODEC, path, options)) {
      for (int i = 0; i < RECORDS; i++) {
        writer.append(record(i));
      }
    }
    return path;
  }

  private static Samples.Tree record(int i) {
    List<Samples.Tree> children = new ArrayList<>();
    for (int j = 0; j < i % 5; j++) {
      children.add(new Samples.Tree(j, List.of()));
    }
    return new Samples.Tree(i, children);
  }

  /// A sum over the bytes of the first records, in which their order counts.
  private static int sum(int records) {
    int sum = 0;
    for (int i = 0; i < records; i++) {
      for (byte each : Samples_TreeCodec.encode(record(i))) {
        sum = 31 * sum + (each & 0xFF);
      }
    }
    return sum;
  }

  private static void assertReadsAs(Path expected, Path written) throws IOException {
    try (RecordFile before = RecordFile.open(expected);
        RecordFile after = RecordFile.open(written)) {
      assertEquals(before.schema(), after.schema());
      assertEquals(before.count(), after.count());
      assertTrue(after.isIndexed(), "it has no index");
      for (long i = 0; i < before.count(); i++) {
        assertArrayEquals(
            before.payload(i).toArray(ValueLayout.JAVA_BYTE),
            after.payload(i).toArray(ValueLayout.JAVA_BYTE));
      }
    }
  }
}
