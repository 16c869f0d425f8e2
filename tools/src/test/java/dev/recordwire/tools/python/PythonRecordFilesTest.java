package dev.recordwire.tools.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recordwire.file.Compression;
import dev.recordwire.file.RecordFile;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileWriter;
import dev.recordwire.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Generated Python modules read record files of Java, whole, torn and damaged ones, and Java reads
/// theirs.
class PythonRecordFilesTest {
  private static final int RECORDS = 500;
  private static final int BLOCK_BYTES = 2_000;

  @TempDir private Path folder;

  private final List<Object> arguments = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  @Test
  void javaAndPythonReadEachOthersFiles() throws Exception {
    arguments.add(Path.of("src", "test", "python", "record_files.py").toAbsolutePath());
    arguments.add(folder);
    Path plain = write("plain.rwf", Compression.NONE);
    long second;
    int inFirst;
    try (RecordFile file = RecordFile.open(plain)) {
      second = file.block(1).offset();
      inFirst = (int) file.block(1).firstRecord();
    }
    byte[] bytes = Files.readAllBytes(plain);
    expect("plain.rwf", bytes, RECORDS + " 0 " + sum(RECORDS));
    byte[] small = Files.readAllBytes(write("small.rwf", Compression.DEFLATE));
    assertTrue(small.length < bytes.length);
    expect("small.rwf", small, RECORDS + " 0 " + sum(RECORDS));
    byte[] torn = Arrays.copyOf(bytes, (int) second + 100);
    expect("torn.rwf", torn, inFirst + " 100 " + sum(inFirst));
    expect("header.rwf", damaged(bytes, (int) second + 20), "damaged at " + second);
    expect("content.rwf", damaged(bytes, (int) second + 60), "damaged at " + second);
    expect("cut.rwf", Arrays.copyOf(bytes, 50), "damaged at 12");
    byte[] open = Arrays.copyOf(damaged(bytes, (int) second + 20), bytes.length - 16);
    expect("open.rwf", open, "damaged at " + second);

    Path written = folder.resolve("written.rwf");
    arguments.add(written);
    Schema schema = Schema.parse(ReadingCodec.CODEC.schema());
    String module = PythonGenerator.plain().withFiles().generate(schema);
    Files.writeString(folder.resolve("reading.py"), module);
    String closed =
        "ValueError: the record file is closed, by close() or by a write that failed: add records"
            + " before, or to a new file";
    expected.add(closed);
    expected.add(closed);
    expected.add("ValueError: the record file is closed: read before close(), or open it again");
    expected.add("FileExistsError: [Errno 17] File exists: '" + written + "'");
    expected.add("EncodeError: Reading: it is a str: give it a Reading");
    expected.add(
        "EncodeError: Reading: it is None, and this type has no bytes for it: give it a value");
    String noBytes = "pass bytes, a bytearray or a memoryview";
    expected.add("TypeError: the payload is a NoneType: " + noBytes);
    expected.add("TypeError: the payload is a int: " + noBytes);
    expected.add("File too large");
    expected.add("True True");
    expected.add(closed);
    String told = Python.run(folder, arguments.toArray());
    assertEquals(String.join("\n", expected), told);
    assertReads(written);
  }

  private void expect(String name, byte[] content, String told) throws IOException {
    arguments.add(Files.write(folder.resolve(name), content));
    expected.add(told);
  }

  private static byte[] damaged(byte[] bytes, int at) {
    byte[] damaged = bytes.clone();
    damaged[at] ^= 1;
    return damaged;
  }

  private Path write(String name, Compression compression) throws IOException {
    Path path = folder.resolve(name);
    RecordFileOptions options =
        RecordFileOptions.DEFAULT.withBlockBytes(BLOCK_BYTES).withCompression(compression);
    try (RecordFileWriter<Reading> writer =
        RecordFileWriter.create(ReadingCodec.CODEC, path, options)) {
      for (int i = 0; i < RECORDS; i++) {
        writer.append(record(i));
      }
    }
    return path;
  }

  private static Reading record(int i) {
    return new Reading(i, "n".repeat(i % 7), new double[] {i, i / 3.0});
  }

  /// A sum of the bytes of the first records, in which their order counts.
  private static long sum(int records) {
    int sum = 0;
    for (int i = 0; i < records; i++) {
      for (byte each : ReadingCodec.encode(record(i))) {
        sum = 31 * sum + (each & 0xFF);
      }
    }
    return Integer.toUnsignedLong(sum);
  }

  private static void assertReads(Path written) throws IOException {
    try (RecordFileReader<Reading> reader = RecordFileReader.open(ReadingCodec.CODEC, written)) {
      assertTrue(reader.file().isIndexed(), "it has no index");
      assertEquals(RECORDS, reader.count());
      for (int i = 0; i < RECORDS; i++) {
        assertEquals(record(i).name(), reader.get(i).name());
        assertEquals(record(i).values()[1], reader.get(i).values()[1]);
      }
    }
  }
}
