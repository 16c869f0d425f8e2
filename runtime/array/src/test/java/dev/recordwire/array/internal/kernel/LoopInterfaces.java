package dev.recordwire.array.internal.kernel;

import static com.google.common.truth.Truth.assertThat;

import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The interfaces of loops, found among the compiled classes, so that a new one is tested from its
/// first day.
final class LoopInterfaces {
  private static final Pattern LOOPS =
      Pattern.compile("((?:U?[Ii]nt|Float)(8|16|32|64))[A-Z]\\w+\\.class");

  private LoopInterfaces() {}

  /// The interfaces whose loops go over one segment, or several of equal kinds.
  static List<Class<?>> overSegments() throws Exception {
    return all().stream().filter(LoopInterfaces::takesSegments).toList();
  }

  /// The interfaces whose loops go over several arrays, which [Variants] has copies of.
  static List<Class<?>> ofVariants() throws Exception {
    return all().stream().filter(type -> !takesSegments(type)).toList();
  }

  private static boolean takesSegments(Class<?> type) {
    return Stream.of(type.getMethods())
        .anyMatch(method -> method.getParameterTypes()[0] == MemorySegment.class);
  }

  /// The dtype in the interface's name.
  static String dtype(Class<?> type) {
    Matcher name = LOOPS.matcher(type.getSimpleName() + ".class");
    assertThat(name.matches()).isTrue();
    return name.group(1);
  }

  static int elementBytes(Class<?> type) {
    return Integer.parseInt(dtype(type).replaceAll("\\D", "")) / 8;
  }

  private static List<Class<?>> all() throws Exception {
    List<Class<?>> found = new ArrayList<>();
    for (Path file : classFiles()) {
      String name = file.getFileName().toString();
      if (LOOPS.matcher(name).matches()) {
        found.add(
            Class.forName("dev.recordwire.array.internal.kernel." + name.replace(".class", "")));
      }
    }
    return found;
  }

  /// All compiled classes of the packages that are not exported.
  static List<Path> classFiles() throws Exception {
    Path classes =
        Path.of(Kernels.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("dev/recordwire/array/internal"))) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
