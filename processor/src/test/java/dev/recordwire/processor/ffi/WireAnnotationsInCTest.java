package dev.recordwire.processor.ffi;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.Compiler.javac;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.recordwire.processor.NativeLibraryProcessor;
import dev.recordwire.processor.codec.model.ScalarType;
import dev.recordwire.processor.codec.model.WireAnnotation;
import dev.recordwire.processor.codec.model.WireTable;
import dev.recordwire.processor.common.model.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every annotation that determines a wire type, in every position of a native interface and on
/// every possible Java type: it has an effect, or an error at its line.
class WireAnnotationsInCTest {
  private static final List<String> PRIMITIVES =
      List.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

  private static final List<String> OTHERS =
      List.of("byte[]", "int[]", "long[]", "float[]", "String", "MemorySegment", "Uint8View");

  /// The positions of a value: a line for the type `%1$s`, the `%2$d`th.
  enum Position {
    PARAMETER("@NativeFunction void f%2$d(%1$s x);"),
    POINTER("@NativeFunction void f%2$d(@Pointer %1$s x);"),
    RESULT("@NativeFunction %1$s f%2$d();"),
    POINTER_RESULT("@NativeFunction @Pointer %1$s f%2$d();"),
    COMPONENT("@Struct record P%2$d(%1$s x) {}"),
    CALLBACK_PARAMETER("interface C%2$d { void c(%1$s x); } @NativeFunction void f%2$d(C%2$d c);"),
    CALLBACK_RESULT("interface C%2$d { %1$s c(); } @NativeFunction void f%2$d(C%2$d c);");

    private final String source;

    Position(String source) {
      this.source = source;
    }

    boolean takes(String type) {
      return switch (this) {
        case PARAMETER -> true;
        case POINTER, POINTER_RESULT -> PRIMITIVES.contains(type);
        case RESULT -> !type.endsWith("]") && !type.equals("Uint8View");
        case COMPONENT -> PRIMITIVES.contains(type) || type.equals("MemorySegment");
        case CALLBACK_PARAMETER ->
            PRIMITIVES.contains(type) || type.equals("MemorySegment") || type.equals("String");
        case CALLBACK_RESULT -> PRIMITIVES.contains(type) || type.equals("MemorySegment");
      };
    }
  }

  static Stream<Arguments> cases() {
    return Stream.of(Position.values())
        .flatMap(
            position ->
                Stream.concat(
                        WireTable.annotations().stream().map(WireAnnotation::simpleName),
                        Stream.of("MaxCount(3)"))
                    .map(annotation -> Arguments.of(position, annotation)));
  }

  /// The errors by line.
  private static ListMultimap<Long, String> errors(List<String> lines) {
    Compilation compilation =
        javac()
            .withProcessors(new NativeLibraryProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "misuse.Lib",
                    "package misuse; import dev.recordwire.annotation.*;"
                        + " import dev.recordwire.array.*; import java.lang.foreign.*;"
                        + " @NativeLibrary interface Lib {\n"
                        + String.join("\n", lines)
                        + "\n}"));
    ListMultimap<Long, String> errors = ArrayListMultimap.create();
    compilation
        .errors()
        .forEach(error -> errors.put(error.getLineNumber(), error.getMessage(Locale.ROOT)));
    return errors;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isHeededOrRefused(Position position, String annotation) {
    List<String> types =
        Stream.concat(PRIMITIVES.stream(), OTHERS.stream()).filter(position::takes).toList();
    List<String> lines = new ArrayList<>();
    types.forEach(
        type -> lines.add(position.source.formatted("@" + annotation + " " + type, lines.size())));
    ListMultimap<Long, String> errors = errors(lines);

    String name = annotation.replaceAll("\\(.*", "");
    for (int i = 0; i < types.size(); i++) {
      List<String> told = errors.get(i + 2L);
      if (isHeeded(annotation, types.get(i))) {
        assertWithMessage(lines.get(i)).that(told).isEmpty();
      } else {
        assertWithMessage(lines.get(i)).that(told).hasSize(1);
        assertThat(told.getFirst()).startsWith("[NativeWireType] @" + name + " ");
      }
    }
  }

  private static boolean isHeeded(String annotation, String type) {
    return Stream.of(ScalarType.values())
        .filter(scalar -> scalar != ScalarType.FLOAT16)
        .filter(scalar -> scalar.className().equals(annotation))
        .flatMap(scalar -> scalar.carriers().stream())
        .map(JavaType::simpleName)
        .anyMatch(type::equals);
  }
}
