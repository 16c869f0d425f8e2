package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import dev.recordwire.annotation.FieldOrder;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Runs generated code with the runtime; the integration tests test the formats themselves.
class RoundTripTest {
  private static final String EXAMPLE =
      """
      import dev.recordwire.annotation.*;

      @Wire(lengths = LengthPrefix.UINT16)
      public record Example(int id, String name, double value) {
        public static class Main implements java.util.concurrent.Callable<byte[]> {
          public Main() {}

          @Override
          public byte[] call() {
            return ExampleCodec.encode(
                ExampleCodec.decode(ExampleCodec.encode(new Example(42, "Alice", 95.5))));
          }
        }
      }
      """;

  @Test
  void exampleOfTheFormat() throws Exception {
    byte[] bytes = (byte[]) run(EXAMPLE, "Example$Main");
    assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("2a0000000500416c6963650000000000e05740");
  }

  @ParameterizedTest
  @EnumSource(FieldOrder.class)
  void largeRecord(FieldOrder order) throws Exception {
    StringBuilder components = new StringBuilder();
    StringBuilder values = new StringBuilder();
    IntStream.range(0, 150)
        .forEach(
            i -> {
              components.append(i % 7 == 0 ? ", String c" + i : ", int c" + i);
              values.append(i % 7 == 0 ? ", \"text" + i + "\"" : ", " + i * 1000);
            });
    String source =
        """
        @dev.recordwire.annotation.Wire(order = dev.recordwire.annotation.FieldOrder.%s)
        public record Large(%s) {
          public static class Main implements java.util.concurrent.Callable<Boolean> {
            public Main() {}

            @Override
            public Boolean call() {
              Large large = new Large(%s);
              return LargeCodec.decode(LargeCodec.encode(large)).equals(large);
            }
          }
        }
        """
            .formatted(order, components.substring(2), values.substring(2));
    assertThat(run(source, "Large$Main")).isEqualTo(true);
  }

  private static Object run(String source, String main) throws Exception {
    Compilation compilation = Compiling.strictly(source);
    assertThat(compilation).succeededWithoutWarnings();
    Class<?> type = new CompiledClasses(compilation).loadClass(main);
    return ((Callable<?>) type.getConstructor().newInstance()).call();
  }
}
