package dev.recordwire.array.start;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/// Nothing that lives as long as the library keeps what a user has brought: neither the class
/// loader of lambdas, nor what a thread inherits.
final class UnloadedTest {
  @Test
  void anApplicationCanBeUnloadedWhenItHasUsedArrays() throws Exception {
    ChildJvm jvm =
        ChildJvm.run(
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=3",
            "-cp",
            System.getProperty("java.class.path"),
            UnloadedProgram.class.getName());
    assertThat(jvm.text().strip()).endsWith("unloaded");
    assertThat(jvm.exitCode()).isEqualTo(0);
  }
}
