package dev.recordwire.tools.javascript;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recordwire.file.Compression;
import dev.recordwire.file.RecordFile;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileWriter;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads record files of Java in node, whole, torn and damaged ones, from memory, blobs and file
/// handles, and a file of node in Java.
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
    int third = (int) blockAt(plain, 2);
    expect("torn.rwf", Arrays.copyOf(bytes, (int) second + 100), inFirst + " 100 " + sum(inFirst));
    expect("damaged.rwf", damaged(bytes, (int) second + 20), "damaged at " + second);
    expect("content.rwf", damaged(bytes, (int) second + 60), "damaged at " + second);
    expect("header.rwf", Arrays.copyOf(bytes, 50), "damaged at 12");
    // Without an index the last bad block is a torn tail, and one before a whole block is damage.
    byte[] two = Arrays.copyOf(bytes, third);
    expect(
        "last.rwf",
        damaged(two, (int) second + 60),
        inFirst + " " + (third - second) + " " + sum(inFirst));
    byte[] open = Arrays.copyOf(bytes, bytes.length - 16);
    expect("open.rwf", damaged(open, (int) second + 20), "damaged at " + second);
    long index = indexAt(bytes);
    expect("index.rwf", open, RECORDS + " " + (open.length - index) + " " + sum(RECORDS));

    Files.writeString(folder.resolve("recordfile.mjs"), JavaScriptGenerator.recordFiles().source());
    String printed = Node.run(folder, "recordfiles.mjs", names.toArray(String[]::new));
    long start = blockAt(plain, 0);
    expected.add("less than half is read, and 250 follow");
    expected.add("RangeError: 500 is no record: the file has 500, from 0");
    expected.add("RangeError: 0.5 is no record: the file has 500, from 0");
    expected.add("RangeError: -1 is no record to start at: the file has 500, from 0");
    expected.add(
        "RecordFileError: at byte %d of the file: a block of %d bytes, and maxBlockBytes is 10"
            .formatted(start, contentBytes(bytes, (int) start)));
    expected.add(
        "TypeError: a record file is a Uint8Array, a Blob or File, or a FileHandle of"
            + " node:fs/promises");
    expected.add("TypeError: a record file is opened by await RecordFile.open(file)");
    String finished =
        "Error: the record file is finished: make a new RecordFileWriter for more records";
    expected.addAll(Collections.nCopies(2, finished));
    String noSchema = "TypeError: the schema is none: pass SCHEMA of the module of the records";
    expected.addAll(Collections.nCopies(4, noSchema));
    String noPayload = "TypeError: the payload is no Uint8Array: pass what encode returns";
    expected.addAll(Collections.nCopies(3, noPayload));
    assertEquals(String.join("\n", expected) + "\n", printed);
    assertReadsAs(plain, folder.resolve("written.rwf"));
  }

  private static long blockAt(Path path, int block) throws IOException {
    try (RecordFile file = RecordFile.open(path)) {
      return file.block(block).offset();
    }
  }

  /// Where the trailer says that the index is.
  private static long indexAt(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(LITTLE_ENDIAN).getLong(bytes.length - 16);
  }

  private static int contentBytes(byte[] bytes, int block) {
    return ByteBuffer.wrap(bytes).order(LITTLE_ENDIAN).getInt(block + 32);
  }

  private static byte[] damaged(byte[] bytes, int at) {
    byte[] damaged = bytes.clone();
    damaged[at] ^= 1;
    return damaged;
  }

  private void expect(String name, byte[] content, String told) throws IOException {
    Files.write(folder.resolve(name), content);
    expect(name, told);
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
