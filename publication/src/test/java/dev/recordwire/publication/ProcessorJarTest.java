package dev.recordwire.publication;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The processor is one jar, complete, and meets no other version of what is inside.
class ProcessorJarTest {
  private static final Set<String> PROCESSORS =
      Set.of(
          "dev.recordwire.processor.WireProcessor",
          "dev.recordwire.processor.NativeLibraryProcessor",
          "dev.recordwire.processor.ArrayKernelsProcessor");

  private static final Set<String> JDK =
      ModuleFinder.ofSystem().findAll().stream()
          .flatMap(module -> module.descriptor().packages().stream())
          .map(name -> name.replace('.', '/'))
          .collect(Collectors.toUnmodifiableSet());

  @Test
  void allIsUnderNamesOfRecordwire() throws IOException {
    try (JarFile jar = open()) {
      assertThat(
              names(jar).stream()
                  .filter(name -> !name.endsWith("/"))
                  .filter(name -> !name.startsWith("META-INF/"))
                  .filter(name -> !name.startsWith("dev/recordwire/annotation/"))
                  .filter(name -> !name.startsWith("dev/recordwire/processor/"))
                  .toList())
          .isEmpty();
    }
  }

  @Test
  void eachClassThatIsNamedIsInTheJarOrInTheJdk() throws IOException {
    try (JarFile jar = open()) {
      Set<String> present = Set.copyOf(names(jar));
      Set<String> missing = new TreeSet<>();
      int classes = 0;
      for (String name : present) {
        if (name.endsWith(".class")) {
          classes++;
          missing.addAll(mentioned(jar, name));
        }
      }
      missing.removeIf(name -> present.contains(name + ".class") || isOfJdk(name));

      assertWithMessage("classes of %s", jar.getName()).that(classes).isGreaterThan(500);
      assertThat(missing).isEmpty();
    }
  }

  @Test
  void javacFindsBothProcessors() throws IOException {
    try (JarFile jar = open()) {
      assertThat(text(jar, "META-INF/services/javax.annotation.processing.Processor").lines())
          .containsExactlyElementsIn(PROCESSORS);
      assertThat(text(jar, "META-INF/gradle/incremental.annotation.processors").lines())
          .containsExactlyElementsIn(
              PROCESSORS.stream().map(processor -> processor + ",isolating").toList());
    }
  }

  @Test
  void theLicensesOfWhatIsInsideAreKept() throws IOException {
    try (JarFile jar = open()) {
      assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
      assertThat(text(jar, "META-INF/NOTICE")).contains("JavaPoet");
      assertThat(text(jar, "META-INF/NOTICE")).contains("Guava");
      assertThat(text(jar, "META-INF/NOTICE")).contains("Auto Common");
      assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson");
    }
  }

  @Test
  void aModulePathSeesAModuleThatProvidesThem() {
    ModuleDescriptor module =
        ModuleFinder.of(Artifact.PROCESSOR.jar())
            .find("dev.recordwire.processor")
            .orElseThrow()
            .descriptor();
    assertThat(module.provides().stream().flatMap(p -> p.providers().stream()).toList())
        .containsExactlyElementsIn(PROCESSORS);
  }

  private static JarFile open() throws IOException {
    return new JarFile(Artifact.PROCESSOR.jar().toFile());
  }

  private static List<String> names(JarFile jar) {
    return jar.stream().map(entry -> entry.getName()).toList();
  }

  private static String text(JarFile jar, String name) throws IOException {
    return new String(jar.getInputStream(jar.getJarEntry(name)).readAllBytes(), UTF_8);
  }

  private static List<String> mentioned(JarFile jar, String name) throws IOException {
    ClassModel model =
        ClassFile.of().parse(jar.getInputStream(jar.getJarEntry(name)).readAllBytes());
    List<String> found = new ArrayList<>();
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof ClassEntry type) {
        found.add(type.asInternalName().replaceFirst("^\\[+L?", "").replace(";", ""));
      }
    }
    return found;
  }

  /// Primitive types are what arrays of them leave of their names.
  private static boolean isOfJdk(String name) {
    return name.length() == 1
        || JDK.contains(name.substring(0, Math.max(0, name.lastIndexOf('/'))));
  }
}
