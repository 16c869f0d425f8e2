package dev.recordwire.array.internal.storage;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.start.ChildJvm;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The allocation of arrays beyond the JDK's limit for memory outside the heap.
final class LargeMemoryTest {
  private static ChildJvm run(String... flags) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("-Xmx32m", "-XX:MaxDirectMemorySize=80m"));
    arguments.addAll(List.of(flags));
    arguments.add("-cp");
    arguments.add(
        Stream.of(LargeMemoryProgram.class, LargeMemory.class)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .collect(Collectors.joining(File.pathSeparator)));
    arguments.add(LargeMemoryProgram.class.getName());
    return ChildJvm.run(arguments.toArray(String[]::new));
  }

  @Test
  void whatHasGoneMakesRoomWithinTheLimit() throws Exception {
    ChildJvm jvm = run("--illegal-native-access=deny");
    assertWithMessage(jvm.text()).that(jvm.exitCode()).isEqualTo(0);
    assertThat(jvm.text().strip()).isEqualTo("sum 3");
  }

  @Test
  void beyondTheLimitItIsMemoryOfAnArena() throws Exception {
    ChildJvm jvm = run("-XX:MaxDirectMemorySize=1m", "--enable-native-access=ALL-UNNAMED");
    assertWithMessage(jvm.text()).that(jvm.exitCode()).isEqualTo(0);
    assertThat(jvm.text().strip()).isEqualTo("sum 3");
  }

  @Test
  void whereArenasMayNotBeLentTheFlagsAreNamed() throws Exception {
    ChildJvm jvm = run("-XX:MaxDirectMemorySize=1m", "--illegal-native-access=deny");
    assertThat(jvm.exitCode()).isNotEqualTo(0);
    assertThat(jvm.text())
        .contains(
            "no memory for an array of 67108864 bytes outside the heap: raise its limit with"
                + " -XX:MaxDirectMemorySize, or lift it with --enable-native-access=ALL-UNNAMED");
  }
}
