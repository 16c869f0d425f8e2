package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.util.stream.Collectors.joining;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every name in generated code, or known to Java without an import, as a user's name.
class EveryNameTest {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][\\w$]*");

  /// The names that Java forbids for components and for methods without parameters.
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /// Returns a record with all kinds of components, packed or evolvable.
  private static final String RICH =
      """
      %1$s
      import dev.recordwire.annotation.*;
      import java.math.BigInteger;

      @Wire%2$s
      @WireAdapter(Parts.Celsius.class)
      record Rich(
          boolean flag,
          int number,
          java.lang.String text,
          double[] array,
          dev.recordwire.array.Float64View view,
          java.util.List<java.lang.String> list,
          java.util.Set<java.lang.Integer> set,
          java.util.Map<java.lang.String, Parts.Leg> map,
          java.util.SortedMap<java.time.Instant, java.util.UUID> sorted,
          java.util.Optional<java.lang.String> optional,
          @Parts.Nullable java.lang.String nullable,
          java.util.OptionalInt optionalInt,
          Parts.Leg leg,
          Parts.Side side,
          Parts.Shape shape,
          Parts.Degrees degrees,
          java.lang.String[] texts,
          java.math.BigDecimal decimal,
          @Uint64 BigInteger unsigned%3$s) {}
      """;

  private static final String PARTS =
      """
      %1$s
      import dev.recordwire.annotation.*;

      class Parts {
        @interface Nullable {}
        @Wire record Leg(int id) {}
        enum Side { @Code(1) LEFT, @Code(2) @Fallback RIGHT }
        @Wire sealed interface Shape {}
        @Wire @Tag(1) record Circle(double r) implements Shape {}
        record Degrees(double v) {}
        static class Celsius {
          static double toWire(Degrees degrees) { return degrees.v(); }
          static Degrees fromWire(double wire) { return new Degrees(wire); }
        }
      }
      """;

  private static final String NATIVE =
      """
      %1$s
      import dev.recordwire.annotation.*;
      import java.lang.foreign.MemorySegment;

      @NativeLibrary("m")
      interface Lib {
        @Struct record Point(int x, double y) {}
        interface Order { int compare(MemorySegment a, MemorySegment b); }
        @NativeFunction int plain(int x);
        @NativeFunction @Errno java.lang.String text(java.lang.String s);
        @NativeFunction Point struct(Point p, @Pointer Point q);
        @NativeFunction void sort(int[] xs, @Count("xs") long n, Order order);
        @NativeFunction void keep(java.lang.foreign.Arena arena, Order order);
        @NativeFunction dev.recordwire.ffi.IntResult result();
      %2$s
      }
      """;

  private static final String ALL_DEFAULTS =
      """
      ,
          @Default("NaN") float nan,
          @Default("-Infinity") double infinite,
          @Default("2020-01-01T00:00:00Z") java.time.Instant instant,
          @Default("17") java.math.BigInteger big,
          @Default("LEFT") Parts.Side otherSide,
          @Default("[]") java.util.List<java.lang.String> none,
          @Default("[]") dev.recordwire.array.Int32View noView\
      """;

  private static Compilation compile(String... sources) {
    return javac()
        .withProcessors(new WireProcessor(), new NativeLibraryProcessor())
        .withOptions("-Xlint:all,-restricted,-processing", "-Werror")
        .compile(Compiling.files(sources));
  }

  private static Stream<String> rich(String header) {
    return Stream.of(
        RICH.formatted(header, "", ""),
        RICH.formatted(header, "(evolvable = true)", ALL_DEFAULTS).replace("Rich", "Evolving"));
  }

  private static Compilation everything(String header) {
    return compile(
        Stream.concat(
                rich(header), Stream.of(PARTS.formatted(header), NATIVE.formatted(header, "")))
            .toArray(String[]::new));
  }

  /// Returns the identifiers in all generated code.
  private static Set<String> identifiers(Predicate<JavaFileObject> from) {
    Compilation compilation = everything("package p;");
    assertThat(compilation).succeeded();
    Set<String> found = new TreeSet<>();
    compilation.generatedSourceFiles().stream()
        .filter(from)
        .map(Compiling::text)
        .flatMap(text -> IDENTIFIER.matcher(text).results())
        .map(each -> each.group())
        .filter(SourceVersion::isName)
        .forEach(found::add);
    assertThat(found.size()).isGreaterThan(100);
    return found;
  }

  /// Returns the names of the public classes of `java.lang`.
  static List<String> javaLang() throws IOException {
    try (var reader = ModuleFinder.ofSystem().find("java.base").orElseThrow().open()) {
      return reader
          .list()
          .filter(each -> each.matches("java/lang/[A-Za-z]+\\.class"))
          .map(each -> each.substring("java/lang/".length(), each.length() - ".class".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "package p;"})
  void classesNamedAsThoseOfJavaLang(String header) throws IOException {
    List<String> names = javaLang();
    assertThat(names).containsAtLeast("Object", "String", "Override", "Float", "Throwable");
    Stream<String> classes = names.stream().map(name -> header + " class " + name + " {}");
    Compilation compilation =
        compile(
            Stream.of(
                    rich(header),
                    Stream.of(PARTS.formatted(header), NATIVE.formatted(header, "")),
                    classes)
                .flatMap(each -> each)
                .toArray(String[]::new));
    assertThat(compilation).succeededWithoutWarnings();
  }

  /// Tests records of one chunk, and large records.
  @ParameterizedTest
  @CsvSource({"'', 40", "'(evolvable = true)', 40", "'', 100", "'(evolvable = true)', 100"})
  void componentsNamedAsAnythingInACodec(String kind, int count) {
    List<String> names =
        identifiers(file -> file.getName().endsWith("Codec.java")).stream()
            .filter(name -> !OF_OBJECT.contains(name) && !isInRich(name))
            .toList();
    List<String> sources = new ArrayList<>(List.of(PARTS.formatted("package p;")));
    for (int from = 0; from < names.size(); from += count) {
      String components =
          names.subList(from, Math.min(from + count, names.size())).stream()
              .map(name -> "%n    %s %s".formatted(type(name), name))
              .collect(joining(",", ",", ""));
      sources.add(
          RICH.formatted("package p;", kind, components).replace("Rich", "Rich" + sources.size()));
    }
    assertThat(compile(sources.toArray(String[]::new))).succeededWithoutWarnings();
  }

  private static boolean isInRich(String name) {
    return Pattern.compile("\\b" + Pattern.quote(name) + "[,%]").matcher(RICH).find();
  }

  private static String type(String name) {
    List<String> types =
        List.of(
            "int",
            "java.lang.String",
            "double[]",
            "java.util.List<Parts.Leg>",
            "Parts.Leg",
            "java.util.Optional<java.lang.String>",
            "Parts.Degrees",
            "Parts.Side",
            "java.util.Map<java.lang.String, java.lang.Integer>");
    return types.get(Math.floorMod(name.hashCode(), types.size()));
  }

  @Test
  void functionsAndParametersNamedAsAnythingInABinding() {
    Set<String> names = identifiers(file -> !file.getName().endsWith("Codec.java"));
    names.removeAll(OF_OBJECT);
    names.removeAll(Set.of("plain", "text", "struct", "sort", "keep", "result"));
    names.removeAll(Set.of("load", "registry"));
    Set<String> refused =
        Set.of("LIBRARY", "INSTANCE", "PENDING_FAILURES", "dev", "java", "Lib_PointStruct");
    assertThat(names).containsAtLeastElementsIn(refused);
    String functions =
        names.stream().map(each -> functions(each, refused.contains(each))).collect(joining());
    assertThat(compile(NATIVE.formatted("package p;", functions))).succeededWithoutWarnings();
    for (String name : refused) {
      Compilation compilation = compile(NATIVE.formatted("package p;", functions(name, false)));
      assertThat(compilation)
          .hadErrorContaining(
              "[NativeClassName] '%1$s' of %1$s has a name that its generated code needs: rename"
                  .formatted(name));
    }
  }

  private static String functions(String name, boolean isOtherParameter) {
    return """
      @NativeFunction int %1$s(int[] %2$s, @Count("%2$s") long n_, Point p_, Order o_);
      @NativeFunction Point %1$sSame(int %2$s);
    """
        .formatted(name, isOtherParameter ? "x" : name);
  }

  static Stream<String> oddIdentifiers() {
    return Stream.of("$", "$L", "a$b", "$$", "_a", "été", "名", "Ünder", "ß", "\uD835\uDD38", "x1");
  }

  @ParameterizedTest
  @MethodSource("oddIdentifiers")
  @SuppressWarnings("InlineFormatString") // too long to stand inside the loop
  void oddIdentifiers(String name) {
    String source =
        """
        package p%1$s;
        import dev.recordwire.annotation.*;
        @Wire%2$s record R%1$s(
            int %1$s, java.util.List<T%1$s> l%1$s, E%1$s e%1$s, S%1$s s%1$s, A%1$s a%1$s) {}
        enum E%1$s { %1$s }
        @Wire record T%1$s(@Int8Array byte[] %1$s) {}
        @Wire sealed interface S%1$s {}
        @Wire @Tag(1) record V%1$s(int %1$s) implements S%1$s {}
        record D%1$s(int v) {}
        @WireAdapter(A%1$sAdapter.class)
        @Wire record A%1$s(D%1$s %1$s) {}
        class A%1$sAdapter {
          static int toWire(D%1$s d) { return d.v(); }
          static D%1$s fromWire(int wire) { return new D%1$s(wire); }
        }
        @NativeLibrary("m") interface N%1$s {
          @NativeFunction int %1$s(int %1$s);
          @NativeFunction int x(int[] %1$s, @Count("%1$s") int n%1$s);
        }
        """;
    for (String kind : List.of("", "(evolvable = true)")) {
      String text = source.formatted(name, kind);
      Compilation compilation =
          javac()
              .withProcessors(new WireProcessor(), new NativeLibraryProcessor())
              .withOptions("-Xlint:all,-restricted,-auxiliaryclass", "-Werror")
              .compile(
                  com.google.testing.compile.JavaFileObjects.forSourceString(
                      "p" + name + ".R" + name, text));
      assertThat(compilation).succeededWithoutWarnings();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"clone", "finalize"})
  void functionsThatNoClassCanImplement(String name) {
    Compilation compilation = compile(NATIVE.formatted("", "@NativeFunction void " + name + "();"));
    assertThat(compilation)
        .hadErrorContaining(
            ("[NativeClassName] %1$s() is a method of every Java object: rename it and"
                    + " annotate it @NativeFunction(\"%1$s\")")
                .formatted(name));
    assertThat(compilation).hadErrorCount(1);
  }
}
