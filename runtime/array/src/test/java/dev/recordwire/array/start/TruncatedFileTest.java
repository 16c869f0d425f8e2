package dev.recordwire.array.start;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever uses a mapped file that another program has cut gets an error, from every method of a
/// view, when HotSpot has compiled it. Without care it ends the JVM.
@Execution(ExecutionMode.CONCURRENT)
final class TruncatedFileTest {
  private static final Pattern LINE = Pattern.compile("(\\w+View\\.\\w+\\(.*\\)): (\\w+)");

  /// The operations that look at a view and not at its elements.
  private static final Pattern OF_NO_ELEMENTS =
      Pattern.compile(
          "\\w+\\.(asReadOnly|byteSize|contiguous|is\\w+|iterator|lazy|parallel|size|slice|stream"
              + "|strideBytes|typeCode)\\(.*");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(ints = {0, 12})
  void isAnErrorInEveryMethodOfAView(int stride) throws Exception {
    boolean vectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    ChildJvm jvm =
        ChildJvm.run(
            "--add-modules=" + (vectors ? "jdk.incubator.vector" : "java.base"),
            "-Drecordwire.backend=" + (vectors ? "vector" : "scalar"),
            // Methods are compiled when they have run for some time, which the program waits for.
            "-Xbatch",
            "-XX:-TieredCompilation",
            "-XX:CompileThresholdScaling=0.01",
            "-XX:ErrorFile=" + directory.resolve("error.log"),
            "-cp",
            System.getProperty("java.class.path"),
            TruncatedFileProgram.class.getName(),
            directory.toString(),
            "100",
            Integer.toString(stride));
    assertWithMessage(jvm.text()).that(jvm.exitCode()).isEqualTo(0);
    List<String> survived =
        LINE.matcher(jvm.text())
            .results()
            .filter(line -> !line.group(2).equals("InternalError"))
            .map(line -> line.group(1))
            .filter(method -> !OF_NO_ELEMENTS.matcher(method).matches())
            .toList();
    assertThat(survived).isEmpty();
    assertThat(LINE.matcher(jvm.text()).results().count()).isAtLeast(200);
  }
}
