package dev.recordwire.array;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.start.ChildJvm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Kernels made by javac begin in plain Java and change to vectors, without a change of any bit.
@Tag("once")
final class KernelStartTest {
  private static String run(String... flags) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(flags));
    arguments.addAll(
        List.of(
            "--add-modules=jdk.incubator.vector", "-cp", System.getProperty("java.class.path")));
    arguments.add(KernelStartProgram.class.getName());
    ChildJvm jvm = ChildJvm.run(arguments.toArray(String[]::new));
    assertWithMessage(jvm.text()).that(jvm.exitCode()).isEqualTo(0);
    return jvm.text();
  }

  @Test
  void aKernelChangesToVectors() throws Exception {
    assertThat(run()).contains("plain, then vectors");
  }

  @Test
  void whoAsksForVectorsHasThemFromTheFirstCall() throws Exception {
    assertThat(run("-Drecordwire.backend=vector")).contains("vectors, then vectors");
  }
}
