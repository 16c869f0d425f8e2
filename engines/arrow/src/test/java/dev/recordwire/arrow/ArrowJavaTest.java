package dev.recordwire.arrow;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// arrow-java reads our columns, and we read its vectors: in a JVM with the flag that it needs.
class ArrowJavaTest {
  @TempDir Path folder;

  @Test
  void bothSeeTheSame() throws Exception {
    Path errors = folder.resolve("errors.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ArrowJavaProgram.class.getName())
            .redirectError(Redirect.to(errors.toFile()))
            .start();
    String printed = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertWithMessage("%s\n%s", printed, Files.readString(errors))
        .that(program.waitFor())
        .isEqualTo(0);

    assertThat(printed)
        .isEqualTo(
            """
            delay: Int(16, true) not null [-46, -45, -44, -43]
            distance: Int(16, false) not null [4, 5, 6, 7]
            time: FloatingPoint(DOUBLE) not null [0.04, 0.05, 0.06, 0.07]
            late: Bool not null [false, false, true, false]
            carrier: Utf8 not null [UA, Ü9, AA, UA]
            cabin: Int(8, false)[dictionary: 0] not null [0, 1, 0, 1]
            id: FixedSizeBinary(16) not null 0000000000000004fffffffffffffffc
            start: Timestamp(NANOSECOND, UTC) not null [1700000004000000004, 1700000005000000005, 1700000006000000006, 1700000007000000007]
            delay: Int(16, true) not null [-42, -41]
            distance: Int(16, false) not null [8, 9]
            time: FloatingPoint(DOUBLE) not null [0.08, 0.09]
            late: Bool not null [false, true]
            carrier: Utf8 not null [Ü9, AA]
            cabin: Int(8, false)[dictionary: 0] not null [0, 1]
            id: FixedSizeBinary(16) not null 0000000000000008fffffffffffffff8
            start: Timestamp(NANOSECOND, UTC) not null [1700000008000000008, 1700000009000000009]
            released
            sensor: Utf8 [null, roof]
            celsius: List<$data$: FloatingPoint(DOUBLE) not null> [[1.0,2.0], []]
            released
            in place: true
            Int32View[0, 10, 20]
            Float64View[0.5, NaN, 2.5]
            BoolView[true, false, true]
            text 2
            Int32View[0, 1]
            3 rows
            open leases: 0
            """);
  }
}
