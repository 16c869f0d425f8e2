package dev.recordwire.it;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java virtual machine of its own for a program, in which no other test has run: the stack is
/// whole, and HotSpot has seen nothing but the program.
public final class FreshJvm {
  private FreshJvm() {}

  /// The output of a program that ends with status 0.
  public static String run(List<String> flags, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertWithMessage(output).that(child.waitFor()).isEqualTo(0);
    return output;
  }
}
