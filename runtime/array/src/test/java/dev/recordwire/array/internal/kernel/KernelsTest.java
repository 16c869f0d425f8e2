package dev.recordwire.array.internal.kernel;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.recordwire.array.internal.storage.Storage;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KernelsTest {
  private static final boolean VECTOR_MODULE =
      ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();

  @Test
  void everyStorageHasACopyOfItsOwn() {
    Kernels<Float64Sums> sums = Kernels.load(Float64Sums.class, Backend.current());

    Set<Class<?>> classes = new HashSet<>();
    for (Storage storage : Storage.values()) {
      classes.add(sums.in(storage, 1).getClass());
    }
    assertThat(classes).hasSize(Storage.values().length);
  }

  @Test
  void withoutItsBytesAClassStandsForItsCopies() {
    assertThat(HiddenCopies.of(MethodHandles.lookup(), HiddenCopies.class, null, name -> null))
        .isEqualTo(HiddenCopies.class);
  }

  @Test
  void theBackendFollowsTheModule() {
    assertThat(Backend.choose("")).isEqualTo(VECTOR_MODULE ? Backend.VECTOR : Backend.SCALAR);
    assertThat(Backend.choose("scalar")).isEqualTo(Backend.SCALAR);
    if (VECTOR_MODULE) {
      assertThat(Backend.choose("vector")).isEqualTo(Backend.VECTOR);
    } else {
      var e = assertThrows(IllegalStateException.class, () -> Backend.choose("vector"));
      assertThat(e)
          .hasMessageThat()
          .startsWith("-Drecordwire.backend=vector needs module jdk.incubator.vector");
    }
  }

  @Test
  void vectorsAreForHotSpotsOptimisingCompiler() {
    assertThat(Backend.whyUnfit("OpenJDK 64-Bit Server VM", "mixed mode, sharing")).isNull();
    assertThat(Backend.whyUnfit("Java HotSpot(TM) 64-Bit Server VM", "mixed mode")).isNull();
    assertThat(Backend.whyUnfit("OpenJDK 64-Bit Server VM", "interpreted mode, sharing"))
        .isEqualTo("the just-in-time compiler is off");
    assertThat(Backend.whyUnfit("OpenJDK 64-Bit Server VM", "mixed mode, emulated-client"))
        .isEqualTo("the optimising compiler is off");
    assertThat(Backend.whyUnfit("Substrate VM", "")).contains("Substrate VM");
  }

  /// Code that reads a file that was cut must throw an error; only `VectorMemory` ensures it.
  @Test
  void vectorsAreLoadedAndStoredInOnePlace() throws Exception {
    List<String> found = new ArrayList<>();
    for (Path file : LoopInterfaces.classFiles()) {
      String code = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (code.contains("fromMemorySegment") || code.contains("intoMemorySegment")) {
        found.add(file.getFileName().toString());
      }
    }
    assertThat(found).containsExactly("VectorMemory.class");
  }

  @Test
  void anUnknownBackendIsRefused() {
    var e = assertThrows(IllegalArgumentException.class, () -> Backend.choose("gpu"));
    assertThat(e)
        .hasMessageThat()
        .isEqualTo("-Drecordwire.backend=gpu names no backend: use scalar or vector");
  }

  @Test
  void vectorLoopsRunOnTheVectorBackend() {
    Object sums = Kernels.load(Int32Sums.class, Backend.current()).in(Storage.BYTES, 1);
    assertThat(sums.getClass().getName().contains("Vector")).isEqualTo(VECTOR_MODULE);
  }
}
