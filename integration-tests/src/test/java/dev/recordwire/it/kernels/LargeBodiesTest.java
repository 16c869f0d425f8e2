package dev.recordwire.it.kernels;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.it.FreshJvm;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Loops with vectors of large bodies are compiled without an object for a vector, one of which
/// makes a loop several times as slow.
@Tag("once")
class LargeBodiesTest {
  @Test
  void largeBodiesAllocateNothing() throws IOException, InterruptedException {
    assertThat(
            FreshJvm.run(
                List.of("--add-modules=jdk.incubator.vector", "-Drecordwire.backend=vector"),
                LargeBodiesProgram.class))
        .endsWith(
            """
            price: nothing
            polynomial: nothing
            steps: nothing
            mixed: nothing
            whole: nothing
            """);
  }
}
