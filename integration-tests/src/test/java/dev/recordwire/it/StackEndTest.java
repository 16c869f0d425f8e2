package dev.recordwire.it;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.codec.Codec;
import dev.recordwire.it.Samples.Sample;
import dev.recordwire.it.records.Arrays;
import dev.recordwire.it.records.Fleet;
import dev.recordwire.it.records.Reading;
import dev.recordwire.it.records.ReadingCodec;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// At the end of the stack a codec may refuse a payload, but stays usable.
@Tag("once")
@Execution(ExecutionMode.CONCURRENT)
class StackEndTest {
  /// Samples without a byte to cut, and long samples, which only take time.
  private static final Set<Class<?>> NOT_USED =
      Set.of(Fleet.Nothing.class, Reading.class, Arrays.class, Fleet.Ints.class);

  @TempDir Path directory;

  /// Values of every kind of codec, a short record of a text first.
  static List<Sample<?>> samples() {
    List<Sample<?>> samples = new ArrayList<>();
    samples.add(new Sample<>(ReadingCodec.CODEC, new Reading(1, "a text of some length", 0.5)));
    Samples.all().stream().filter(sample -> isSmall(sample.codec())).forEach(samples::add);
    return samples;
  }

  private static boolean isSmall(Codec<?> codec) {
    return !NOT_USED.contains(codec.type());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xint", "-Xss300k", "-XX:TieredStopAtLevel=1"})
  void everythingWorksAfterTheStackEnded(String flag) throws IOException, InterruptedException {
    Path payloads = directory.resolve("payloads");
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(payloads))) {
      for (Sample<?> sample : samples()) {
        byte[] payload = encoded(sample);
        out.writeInt(payload.length);
        out.write(payload);
      }
    }
    String text = FreshJvm.run(List.of(flag), StackEndProgram.class, payloads.toString());

    assertThat(text).startsWith("as new after");
  }

  private static <T extends Record> byte[] encoded(Sample<T> sample) {
    return sample.codec().encode(sample.value());
  }
}
