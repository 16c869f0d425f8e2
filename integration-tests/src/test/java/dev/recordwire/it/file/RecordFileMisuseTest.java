package dev.recordwire.it.file;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.file.Compression;
import dev.recordwire.file.Progress;
import dev.recordwire.file.RecordFile;
import dev.recordwire.file.RecordFileOptions;
import dev.recordwire.file.RecordFileReader;
import dev.recordwire.file.RecordFileSalvage;
import dev.recordwire.file.RecordFileTail;
import dev.recordwire.file.RecordFileWriter;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// Calls that can't work say which file it is, and the remedy, and leave no file behind.
@Tag("once")
class RecordFileMisuseTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("lines.rwf");
    try (RecordFileWriter<Line> out = RecordFileWriter.create(LineCodec.CODEC, file)) {
      for (Line line : RecordFileTest.lines(20)) {
        out.append(line);
      }
    }
  }

  private static void assertFails(
      Class<? extends Exception> type, String message, Executable... calls) {
    for (Executable call : calls) {
      assertThat(assertThrows(type, call)).hasMessageThat().isEqualTo(message);
    }
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(each -> each.getFileName().toString())
          .filter(name -> !name.endsWith(".lock"))
          .toList();
    }
  }

  @Test
  void aLevelThatTheLibraryLacksIsRefusedAtOnce() {
    RecordFileOptions options = RecordFileOptions.DEFAULT;
    for (int level : new int[] {10, 99, -2, -7}) {
      assertFails(
          IllegalArgumentException.class,
          "the level of DEFLATE is " + level + ", and is from 0 to 9",
          () -> options.withCompression(Compression.DEFLATE, level));
    }
    assertFails(
        IllegalArgumentException.class,
        "the level of ZSTD is 23, and is from -131072 to 22",
        () -> options.withCompression(Compression.ZSTD, 23));
    assertThat(options.withCompression(Compression.DEFLATE, 9).level()).isEqualTo(9);
    assertThat(options.withCompression(Compression.DEFLATE, -1).level()).isEqualTo(-1);
    assertThat(options.withCompression(Compression.ZSTD, -5).level()).isEqualTo(-5);
  }

  @Test
  void aFileWithoutItsCompressionIsNotBegun() throws Exception {
    Path target = folder.resolve("zstd.rwf");
    try (URLClassLoader loader = new URLClassLoader(classPathWithoutZstd(), platform())) {
      var create = loader.loadClass(WithoutZstd.class.getName()).getMethod("create", Path.class);
      InvocationTargetException e =
          assertThrows(InvocationTargetException.class, () -> create.invoke(null, target));
      assertThat(e).hasCauseThat().isInstanceOf(IllegalStateException.class);
      assertThat(e)
          .hasCauseThat()
          .hasMessageThat()
          .startsWith("Compression.ZSTD needs the library com.github.luben:zstd-jni on the class");
    }
    assertThat(files()).containsExactly("lines.rwf");
  }

  private static ClassLoader platform() {
    return ClassLoader.getPlatformClassLoader();
  }

  private static URL[] classPathWithoutZstd() throws MalformedURLException {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("zstd-jni")) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    return path.toArray(URL[]::new);
  }

  /// Makes a file that is compressed with Zstandard.
  public static final class WithoutZstd {
    private WithoutZstd() {}

    public static void create(Path file) throws IOException {
      RecordFileOptions options = RecordFileOptions.DEFAULT.withCompression(Compression.ZSTD);
      RecordFileWriter.create(LineCodec.CODEC, file, options).close();
    }
  }

  @Test
  void aSalvageThatFailsLeavesNoTarget() throws IOException {
    Path target = folder.resolve("target.rwf");
    Progress failing =
        (_, _) -> {
          throw new IllegalStateException("stopped");
        };
    assertFails(
        IllegalStateException.class,
        "stopped",
        () -> RecordFileSalvage.copy(file, target, RecordFileOptions.DEFAULT, failing));
    assertThat(files()).containsExactly("lines.rwf");
    assertThat(RecordFileSalvage.copy(file, target).records()).isEqualTo(20);
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, target)) {
      assertThat(in.stream().toList()).isEqualTo(RecordFileTest.lines(20));
    }
    byte[] before = Files.readAllBytes(target);
    assertThrows(
        java.nio.file.FileAlreadyExistsException.class, () -> RecordFileSalvage.copy(file, target));
    assertThat(Arrays.equals(Files.readAllBytes(target), before)).isTrue();
  }

  @Test
  @SuppressWarnings("NullAway") // as a caller without it does
  void aMissingProgressIsToldBeforeAnythingIsCopied() throws IOException {
    Path target = folder.resolve("target.rwf");
    Progress none = null;
    assertFails(
        NullPointerException.class,
        "the progress is null: pass Progress.NONE",
        () -> RecordFileSalvage.copy(file, target, RecordFileOptions.DEFAULT, none),
        () -> RecordFileWriter.open(LineCodec.CODEC, target, RecordFileOptions.DEFAULT, none));
    assertThat(files()).containsExactly("lines.rwf");
  }

  @Test
  void aSalvageNeedsASchemaThatIsOne() throws IOException {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                RecordFileSalvage.copy(
                    file,
                    folder.resolve("target"),
                    "nope",
                    RecordFileOptions.DEFAULT,
                    Progress.NONE));
    assertThat(e)
        .hasMessageThat()
        .startsWith("the schema is none, pass the text of a Codec.schema(): line 1, column 1: ");
    assertThat(files()).containsExactly("lines.rwf");
  }

  @Test
  void recordsThatAreNotThereAreNamed() throws IOException {
    try (RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file)) {
      for (long record : new long[] {20, -1, Long.MIN_VALUE}) {
        assertFails(
            IndexOutOfBoundsException.class,
            file + " has no record " + record + ": it has 20 records",
            () -> in.get(record),
            () -> in.file().payload(record));
      }
      assertFails(
          IndexOutOfBoundsException.class,
          file + " has no records from 3 to 21: it has 20 records",
          () -> in.stream(3, 21));
      assertFails(
          IndexOutOfBoundsException.class,
          file + " has no block 1: it has 1 blocks",
          () -> in.file().block(1));
    }
  }

  @Test
  void whoeverIsClosedIsNamed() throws IOException {
    RecordFileReader<Line> in = RecordFileReader.open(LineCodec.CODEC, file);
    assertThat(in.get(0)).isEqualTo(RecordFileTest.line(0));
    in.close();
    assertFails(
        IllegalStateException.class,
        file + " is closed, or the arena of its mapping is: open it again",
        () -> in.get(0),
        () -> in.file().payload(1),
        () -> in.file().block(0),
        () -> in.file().verify(Progress.NONE),
        () -> in.stream().toList());
    RecordFileTail<Line> tail = RecordFileTail.follow(LineCodec.CODEC, file, 0);
    assertThat(tail.poll()).isEqualTo(RecordFileTest.line(0));
    tail.close();
    assertFails(
        IOException.class,
        file + " is not followed any more, since the tail was closed: follow it anew",
        tail::poll);
  }

  @Test
  void foldersAreNamed() {
    assertFails(
        IOException.class,
        folder + ": it is a folder: name a file",
        () -> RecordFile.open(folder),
        () -> RecordFileReader.open(LineCodec.CODEC, folder),
        () -> RecordFileTail.follow(LineCodec.CODEC, folder, 0),
        () -> RecordFileSalvage.copy(folder, folder.resolve("target")));
    Path nowhere = folder.resolve("no").resolve("lines.rwf");
    assertFails(
        IOException.class,
        nowhere + ": there is no folder " + folder.resolve("no"),
        () -> RecordFileWriter.open(LineCodec.CODEC, nowhere),
        () -> RecordFileWriter.create(LineCodec.CODEC, nowhere));
  }
}
