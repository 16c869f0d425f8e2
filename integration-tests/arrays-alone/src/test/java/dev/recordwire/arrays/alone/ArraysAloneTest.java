package dev.recordwire.arrays.alone;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.Float64View;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArraysAloneTest {
  @Test
  void arraysCompute() {
    Temperatures week = new Temperatures(Float64View.of(-5, 0, 10));
    assertThat(week.fahrenheit().toArray()).isEqualTo(new double[] {23, 32, 50});
    assertThat(week.range()).isEqualTo(15);
  }

  @Test
  void nothingElseOfRecordwireIsThere() {
    for (String other :
        Set.of(
            "dev.recordwire.codec.Codec",
            "dev.recordwire.ffi.NativeRegistry",
            "dev.recordwire.annotation.Wire")) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(other));
    }
  }

  @Test
  void theModuleOfArraysRequiresTheJdkAlone() throws Exception {
    Path arrays =
        Path.of(Float64View.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleReference module = ModuleFinder.of(arrays).find("dev.recordwire.array").orElseThrow();
    Set<String> required =
        module.descriptor().requires().stream()
            .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
            .map(Requires::name)
            .collect(Collectors.toSet());
    assertThat(required).containsExactly("java.base");
  }
}
