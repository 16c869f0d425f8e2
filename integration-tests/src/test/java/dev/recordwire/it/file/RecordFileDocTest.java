package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.file.Compression;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileWriter;
import dev.recordwire.file.TestWriters;
import dev.recordwire.house.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files in docs/record-file.md are those that a writer writes.
class RecordFileDocTest {
  private static final Pattern LINE = Pattern.compile("[0-9a-f]{4}  .*");
  private static final int WIDTH = 16;

  @TempDir Path folder;

  @Test
  void theFilesOnThePageAreWritten() throws IOException {
    byte[] plain =
        file(Compression.NONE, List.of(new Sample(1, "one"), new Sample(2, "")), "plain");
    byte[] zlib = file(Compression.DEFLATE, List.of(new Sample(3, "a".repeat(100))), "zlib");
    List<String> expected = new ArrayList<>(dump(plain, 0));
    expected.addAll(dump(zlib, header(zlib)));
    assertThat(String.join("\n", documented())).isEqualTo(String.join("\n", expected));
  }

  /// Where the first block starts.
  private static int header(byte[] file) {
    int schema = (file[12] & 0xff) | (file[13] & 0xff) << 8;
    return (36 + schema + 7) / 8 * 8;
  }

  private byte[] file(Compression compression, List<Sample> records, String name)
      throws IOException {
    Path file = folder.resolve(name);
    RecordFileOptions options = RecordFileOptions.DEFAULT.withCompression(compression);
    try (RecordFileWriter<Sample> out =
        TestWriters.create(SampleCodec.CODEC, new FaultyChannel(file), file, options)) {
      for (Sample each : records) {
        out.append(each);
      }
    }
    return Files.readAllBytes(file);
  }

  private static List<String> documented() throws IOException {
    return Files.readAllLines(SourceTree.root().resolve("docs/record-file.md"), UTF_8).stream()
        .filter(line -> LINE.matcher(line).matches())
        .toList();
  }

  private static List<String> dump(byte[] bytes, int from) {
    List<String> lines = new ArrayList<>();
    for (int at = from; at < bytes.length; at += WIDTH) {
      byte[] row = Arrays.copyOfRange(bytes, at, Math.min(at + WIDTH, bytes.length));
      String hex = HexFormat.ofDelimiter(" ").formatHex(row);
      String text =
          new String(row, ISO_8859_1)
              .chars()
              .mapToObj(each -> each >= ' ' && each < 127 ? String.valueOf((char) each) : ".")
              .collect(Collectors.joining());
      lines.add("%04x  %-47s  %s".formatted(at, hex, text));
    }
    return lines;
  }
}
