package dev.recordwire.array.internal.kernel;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.recordwire.array.internal.storage.Storage;
import dev.recordwire.array.start.ChildJvm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Loops begin in plain Java and change to vectors, without a change of any bit.
final class LoopStartTest {
  private static String run(Class<?> program, String... flags) throws Exception {
    assumeTrue(Backend.current() == Backend.SCALAR, "these JVMs are the same in the other run");
    List<String> arguments = new ArrayList<>(List.of(flags));
    arguments.add("--add-modules=jdk.incubator.vector");
    arguments.add("-cp");
    arguments.add(System.getProperty("java.class.path"));
    arguments.add(program.getName());
    ChildJvm jvm = ChildJvm.run(arguments.toArray(String[]::new));
    assertWithMessage(jvm.text()).that(jvm.exitCode()).isEqualTo(0);
    return jvm.text();
  }

  @Test
  void loopsChangeToVectorsAndGiveTheSameBits() throws Exception {
    String text = run(LoopStartProgram.class);
    for (String name :
        List.of("sum of native", "sum of mapped", "sum of bytes", "dot", "compare")) {
      assertThat(text).contains(name + ": plain, then vector");
    }
  }

  /// Loops that are compiled after others show what HotSpot makes of them in a process that has
  /// met every kind of memory, and no rehearsal keeps others waiting.
  @Test
  void allLoopsGetVectorsInOneProcess() throws Exception {
    String text = run(AllVectorsProgram.class);
    assertThat(text).contains("asked for 57");
    assertThat(text).contains("not there: []");
  }

  @Test
  void whoAsksForVectorsHasThemFromTheFirstCall() throws Exception {
    String text = run(LoopStartProgram.class, "-Drecordwire.backend=vector");
    assertThat(text).contains("sum of bytes: vector, then vector");
    assertThat(text).doesNotContain("plain");
  }

  @Test
  void aShortProgramStaysWithTheClassItself() {
    assumeTrue(Backend.wanted() == null, "the program asked for vectors");
    Kernels<Float64Sums> sums = Kernels.load(Float64Sums.class, null);
    Float64Sums first = sums.in(Storage.NATIVE, 1_000);
    assertThat(first.getClass().getSimpleName()).isEqualTo("ScalarFloat64Sums");
    assertThat(sums.in(Storage.NATIVE, 1_000)).isSameInstanceAs(first);
    assertThat(sums.in(Storage.BYTES, 1_000).getClass().isHidden()).isTrue();
  }
}
