package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Records compiled separately: in another order, from another jar, with types of another
/// processor.
class SeparateCompilationTest {
  private static final String ENGINE =
      """
      package engines;

      @dev.recordwire.annotation.Wire
      public record Engine(int capacity, String name) {}
      """;
  private static final String CAR =
      """
      package cars;

      import engines.Engine;

      @dev.recordwire.annotation.Wire
      public record Car(Engine engine, int seats) {}
      """;

  /// Another library's annotation, without which javac would ask no processor after ours.
  private static final String TRIGGER = "@Deprecated class Trigger {}";

  @TempDir Path classes;

  @Test
  void orderOfSourcesChangesNothing() {
    Compilation one = Compiling.strictly(ENGINE, CAR);
    Compilation other = Compiling.strictly(CAR, ENGINE);
    for (String codec : List.of("engines.EngineCodec", "cars.CarCodec")) {
      assertThat(Compiling.codec(one, codec)).isEqualTo(Compiling.codec(other, codec));
    }
  }

  @Test
  void compiledComponentRecord() throws IOException {
    save(Compiling.strictly(ENGINE));
    Compilation compilation = withClasses().withProcessors(new WireProcessor()).compile(files(CAR));
    assertThat(Compiling.codec(compilation, "cars.CarCodec"))
        .isEqualTo(Compiling.codec(Compiling.strictly(CAR, ENGINE), "cars.CarCodec"));
    assertThat(compilation).succeededWithoutWarnings();
  }

  @Test
  void componentRecordCompiledWithoutItsCodec() throws IOException {
    save(javac().withOptions("-proc:none").compile(files(ENGINE)));
    JavaFileObject car = Compiling.file(CAR);
    Compilation compilation = withClasses().withProcessors(new WireProcessor()).compile(car);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[WireNested] 'engine' is of the record engines.Engine, which was compiled without its"
                + " codec EngineCodec: compile it with Recordwire's processor")
        .inFile(car)
        .onLine(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          record Car(Engine e) {} | 'e' is of the record engines.Engine
          record Car(java.util.List<Engine> e) {} | 'e' is of the record engines.Engine
          record Car(engines.Fuel f) {} | 'f' is of the interface engines.Fuel
          """)
  void componentThatJavacFindsOnTheSourcePath(String declaration, String subject)
      throws IOException {
    saveSources();
    JavaFileObject car =
        Compiling.file(
            "package cars;\nimport engines.Engine;\n@dev.recordwire.annotation.Wire\n"
                + declaration);
    Compilation compilation = withSources().compile(car);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[WireNested] "
                + subject
                + ", which is compiled implicitly, from the source path, so the processor"
                + " does not see it: name its file on javac's command line, or compile it"
                + " with Recordwire's processor first and put it on the class path")
        .inFile(car)
        .onLine(4);
  }

  @Test
  void namedAndGeneratedTypesAreSeenBesideASourcePath() throws IOException {
    saveSources();
    String fleet =
        "package cars; @dev.recordwire.annotation.Wire record Fleet(Car first, Late late) {}";
    String late = "package cars; @dev.recordwire.annotation.Wire record Late(Car car) {}";
    Compilation compilation =
        javac()
            .withProcessors(new WireProcessor(), new LateProcessor("cars.Late", late))
            .withOptions("-sourcepath", classes.toString())
            .compile(files(fleet, CAR, ENGINE, TRIGGER));
    assertThat(compilation).succeeded();
    assertThat(compilation).generatedSourceFile("cars.FleetCodec");
    assertThat(compilation).generatedSourceFile("cars.LateCodec");
  }

  @Test
  void typeThatAnotherProcessorGenerates() {
    Compilation compilation =
        javac()
            .withProcessors(new WireProcessor(), new LateProcessor("engines.Engine", ENGINE))
            .compile(files(CAR, TRIGGER));
    assertThat(Compiling.codec(compilation, "cars.CarCodec"))
        .isEqualTo(Compiling.codec(Compiling.strictly(CAR, ENGINE), "cars.CarCodec"));
    assertThat(compilation).generatedSourceFile("engines.EngineCodec");
  }

  @Test
  void recordOfADeferredRecord() {
    String fleet = "package cars; @dev.recordwire.annotation.Wire record Fleet(Car first) {}";
    Compilation compilation =
        javac()
            .withProcessors(new WireProcessor(), new LateProcessor("engines.Engine", ENGINE))
            .compile(files(fleet, CAR, TRIGGER));
    assertThat(compilation).succeeded();
    assertThat(compilation).generatedSourceFile("cars.FleetCodec");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Wire @WireAdapter(Speeds.class) record Car(Speed top) {}",
        "@Wire record Car(@WireAdapter(Speeds.class) Speed top) {}",
        "@Wire @WireAdapter(Speeds.class) record Car(java.util.List<Speed> all) {}",
        "@Wire @WireAdapter(Speeds.class) record Car(int seats) {}",
        "@Wire record Car(java.util.SortedSet<Late> all) {} enum Kind { A }"
            + " @Wire record Late(int v) implements Early {}",
      })
  void generatedTypesInAdaptersAndTypes(String cars) {
    String speed =
        """
        package cars;
        public record Speed(double v) {}
        interface Early extends Comparable<Early> {
          default int compareTo(Early o) { return 0; }
        }
        """;
    String source =
        """
        package cars;
        import dev.recordwire.annotation.*;
        """
            + cars
            + """

            class Speeds {
              static double toWire(Speed speed) { return speed.v(); }
              static Speed fromWire(double wire) { return new Speed(wire); }
            }
            """;
    Compilation compilation =
        javac()
            .withProcessors(new WireProcessor(), new LateProcessor("cars.Speed", speed))
            .compile(files(source, TRIGGER));
    assertThat(compilation).succeeded();
    assertThat(compilation).generatedSourceFile("cars.CarCodec");
  }

  @Test
  void generatedCodecAmongTheSources() {
    String stale = Compiling.codec(Compiling.strictly(ENGINE), "engines.EngineCodec");
    JavaFileObject engine = Compiling.file(ENGINE);
    Compilation compilation =
        javac()
            .withProcessors(new WireProcessor())
            .compile(engine, JavaFileObjects.forSourceString("engines.EngineCodec", stale));
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[WireCodecName] engines.EngineCodec, the codec of Engine, is generated, and is among"
                + " the sources too: take it, or its folder, from the sources")
        .inFile(engine)
        .onLine(4);
  }

  @Test
  void everyProcessorIsDeclaredIsolating() throws IOException {
    List<String> expected =
        ServiceLoader.load(Processor.class).stream()
            .map(provider -> provider.type().getName())
            .filter(name -> name.startsWith("dev.recordwire."))
            .map(name -> name + ",isolating")
            .toList();
    assertThat(expected).isNotEmpty();

    try (InputStream declaration =
        WireProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(declaration.readAllBytes(), StandardCharsets.UTF_8).lines().toList())
          .containsExactlyElementsIn(expected);
    }
  }

  private Compiler withSources() {
    return javac()
        .withProcessors(new WireProcessor())
        .withOptions("-sourcepath", classes.toString());
  }

  private void saveSources() throws IOException {
    Path folder = Files.createDirectories(classes.resolve("engines"));
    Files.writeString(folder.resolve("Engine.java"), ENGINE);
    Files.writeString(
        folder.resolve("Fuel.java"),
        """
        package engines;

        import dev.recordwire.annotation.*;

        @Wire
        public sealed interface Fuel {
          @Wire
          @Tag(1)
          record Diesel(int litres) implements Fuel {}
        }
        """);
  }

  private Compiler withClasses() {
    Stream<File> paths =
        Stream.concat(
            Stream.of(classes.toFile()),
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new));
    return javac().withClasspath(paths.collect(ImmutableList.toImmutableList()));
  }

  private static JavaFileObject[] files(String... sources) {
    return Compiling.files(sources);
  }

  private void save(Compilation compilation) throws IOException {
    assertThat(compilation).succeeded();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == Kind.CLASS) {
        Path target = classes.resolve(file.getName().replaceFirst("^/CLASS_OUTPUT/", ""));
        Files.createDirectories(target.getParent());
        try (InputStream bytes = file.openInputStream()) {
          Files.copy(bytes, target);
        }
      }
    }
  }
}
