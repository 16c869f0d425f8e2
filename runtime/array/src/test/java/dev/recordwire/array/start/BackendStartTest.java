package dev.recordwire.array.start;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.array.ArrayBackend;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Which backend a program gets from the flags it is started with, and what it is told.
@Execution(ExecutionMode.CONCURRENT)
final class BackendStartTest {
  private static final String MODULE = "--add-modules=jdk.incubator.vector";
  private static final String VECTOR = "VECTOR 18.0";
  private static final String SCALAR = "SCALAR 18.0";
  private static final String TOLD = "Array operations run in plain Java: ";

  private static String start(String... flags) throws Exception {
    return textOf(run(flags));
  }

  private static ChildJvm run(String... flags) throws Exception {
    return run(BackendProgram.class, flags);
  }

  private static ChildJvm run(Class<?> program, String... flags) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(flags));
    arguments.add("-cp");
    arguments.add(path(program, ArrayBackend.class, NullMarked.class));
    arguments.add(program.getName());
    return ChildJvm.run(arguments.toArray(String[]::new));
  }

  private static String textOf(ChildJvm jvm) {
    assertWithMessage(jvm.text()).that(jvm.exitCode()).isEqualTo(0);
    return jvm.text();
  }

  private static String path(Class<?>... classes) {
    return String.join(
        File.pathSeparator,
        Stream.of(classes)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toList());
  }

  private static void assertToldOnce(String text, String reason) {
    assertThat(text).contains(TOLD + reason);
    assertThat(text.indexOf(TOLD)).isEqualTo(text.lastIndexOf(TOLD));
  }

  @Test
  void withTheModuleItIsVector() throws Exception {
    String text = start(MODULE);
    assertThat(text).contains(VECTOR);
    assertThat(text).doesNotContain(TOLD);
  }

  @Test
  void withoutTheModuleItIsScalarAndSaysSoOnce() throws Exception {
    String text = start();
    assertThat(text).contains(SCALAR);
    assertToldOnce(text, "for more speed start Java with --add-modules jdk.incubator.vector");
  }

  @Test
  void whoAsksForScalarIsToldNothing() throws Exception {
    assertThat(start("-Drecordwire.backend=scalar")).isEqualTo(SCALAR + System.lineSeparator());
    assertThat(start(MODULE, "-Drecordwire.backend=scalar")).contains(SCALAR);
  }

  @Test
  void withoutTheOptimisingCompilerItIsScalar() throws Exception {
    String interpreted = start(MODULE, "-Xint");
    assertThat(interpreted).contains(SCALAR);
    assertToldOnce(interpreted, "the just-in-time compiler is off");
    String quick = start(MODULE, "-XX:TieredStopAtLevel=1");
    assertThat(quick).contains(SCALAR);
    assertToldOnce(quick, "the optimising compiler is off");
  }

  @Test
  void whoInsistsOnVectorsGetsThem() throws Exception {
    assertThat(start(MODULE, "-Xint", "-Drecordwire.backend=vector")).contains(VECTOR);
  }

  @Test
  void whoInsistsOnVectorsWithoutTheirModuleIsToldWhatIsMissing() throws Exception {
    ChildJvm jvm = run("-Drecordwire.backend=vector");
    assertThat(jvm.exitCode()).isNotEqualTo(0);
    assertThat(jvm.text())
        .contains(
            "-Drecordwire.backend=vector needs module jdk.incubator.vector: start Java with"
                + " --add-modules jdk.incubator.vector, too, or without the property");
  }

  private static void assertEachCallIsRefused(String backend, String refusal) throws Exception {
    String text = textOf(run(RefusedBackendProgram.class, "-Drecordwire.backend=" + backend));
    List<String> lines = text.lines().toList();
    assertThat(lines).hasSize(12);
    assertThat(Set.copyOf(lines)).containsExactly(refusal);
  }

  @Test
  void eachCallIsToldThatItsBackendIsMissing() throws Exception {
    assertEachCallIsRefused(
        "vector",
        "java.lang.IllegalStateException: -Drecordwire.backend=vector needs module"
            + " jdk.incubator.vector: start Java with --add-modules jdk.incubator.vector, too, or"
            + " without the property");
  }

  @Test
  void eachCallIsToldThatThereIsNoSuchBackend() throws Exception {
    assertEachCallIsRefused(
        "vectro",
        "java.lang.IllegalArgumentException: -Drecordwire.backend=vectro names no backend: use"
            + " scalar or vector");
  }

  @Test
  void asAModuleItReadsTheVectorModule() throws Exception {
    String text =
        textOf(
            ChildJvm.run(
                "--add-modules=dev.recordwire.array,jdk.incubator.vector",
                "--module-path",
                path(ArrayBackend.class, NullMarked.class),
                "-cp",
                path(BackendProgram.class),
                BackendProgram.class.getName()));
    assertThat(text).contains(VECTOR);
  }

  private static String sum(int elements, String... flags) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(flags));
    arguments.add("-cp");
    arguments.add(path(FirstCallProgram.class, ArrayBackend.class, NullMarked.class));
    arguments.add(FirstCallProgram.class.getName());
    arguments.add(Integer.toString(elements));
    String text = textOf(ChildJvm.run(arguments.toArray(String[]::new)));
    assertThat(text).contains("sum 0.0");
    return text;
  }

  @Test
  void aFirstCallStartsNeitherTheVectorModuleNorTheLog() throws Exception {
    String text = sum(1_000, MODULE, "-Xlog:class+load");
    assertThat(text).contains("dev.recordwire.array.Float64View ");
    assertThat(text).doesNotContain("jdk.incubator.vector.DoubleVector ");
    assertThat(text).doesNotContain("java.util.logging.LogManager ");
    assertThat(sum(1_000)).doesNotContain(TOLD);
  }

  @Test
  void whoComputesMuchInPlainJavaIsTold() throws Exception {
    assertToldOnce(sum(5_000_000), "for more speed start Java with --add-modules");
  }
}
