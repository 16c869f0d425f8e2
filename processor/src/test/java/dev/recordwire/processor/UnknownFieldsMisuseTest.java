package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The errors of components for unknown fields: where there are none, twice, or as if the component
/// were a field.
class UnknownFieldsMisuseTest {
  private static final String IMPORTS =
      """
      import dev.recordwire.annotation.*;
      import dev.recordwire.codec.UnknownFields;
      import java.util.*;
      import org.jspecify.annotations.Nullable;

      """;

  /// Counts lines from the record's annotation.
  private static void assertError(String message, long line, String source) {
    JavaFileObject file = Compiling.file(IMPORTS + source);
    Compilation compilation = javac().withProcessors(new WireProcessor()).compile(file);
    assertThat(compilation).hadErrorContaining(message).inFile(file).onLine(line + 5);
    assertThat(compilation).hadErrorCount(1);
  }

  @Test
  void packedRecordsHaveNone() {
    assertError(
        "[WireUnknown] 'rest' keeps fields that Track does not know, and Track is packed and"
            + " never has any: annotate Track @Wire(evolvable = true), or remove 'rest'",
        4,
        """
        @Wire
        record Track(
            int a,
            UnknownFields rest) {}
        """);
  }

  @Test
  void oneComponentKeepsThem() {
    assertError(
        "[WireUnknown] 'rest' and 'more' of Track both keep unknown fields, and each field"
            + " is kept once: remove 'more'",
        4,
        """
        @Wire(evolvable = true)
        record Track(
            UnknownFields rest,
            UnknownFields more) {}
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @Id(2)                       | Id
          @Default("[]")               | Default
          @Binary                      | Binary
          @MaxCount(3)                 | MaxCount
          @WireAdapter(Object.class)   | WireAdapter
          """)
  void itIsNoField(String annotation, String name) {
    assertError(
        ("[WireUnknown] 'rest' keeps fields that Track does not know, and is no field itself: take"
                + " @%s off")
            .formatted(name),
        4,
        """
        @Wire(evolvable = true)
        record Track(
            @Id(1) int a,
            %s
            UnknownFields rest) {}
        """
            .formatted(annotation));
  }

  @Test
  void itIsNeverNull() {
    assertError(
        "[WireUnknown] 'rest' is never null, but UnknownFields.NONE where Track has no unknown"
            + " fields: take @Nullable off",
        4,
        """
        @Wire(evolvable = true)
        record Track(
            int a,
            @Nullable UnknownFields rest) {}
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "List<UnknownFields>",
        "Optional<UnknownFields>",
        "Map<String, UnknownFields>",
        "UnknownFields[]"
      })
  void noContainerContainsThem(String type) {
    assertError(
        "[WireComponentType] dev.recordwire.codec.UnknownFields 'rest' has no wire type: use it"
            + " as a component of its own, in a record annotated @Wire(evolvable = true)",
        4,
        """
        @Wire(evolvable = true)
        record Track(
            int a,
            %s rest) {}
        """
            .formatted(type));
  }
}
