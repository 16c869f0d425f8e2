package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.stream.Collectors.joining;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Records of many components, whose methods HotSpot must still compile.
class LargeRecordTest {
  /// A fourth of the 8000 bytecodes that HotSpot compiles at most.
  private static final int LONGEST_METHOD = 2000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          250 | int c%d
          254 | boolean c%d
          127 | double c%d
          84  | double c%d, String s%1$d
          127 | @Uint32 long c%d
          250 | @Uint8 int c%d
          250 | Leg c%d
          60  | Leg c%d, byte b%1$d, double[] a%1$d
          200 | Float64View c%d
          """)
  void methodsStayShort(int times, String components) throws IOException {
    Compilation compilation = Compiling.strictly(record(times, components), LEG);
    assertThat(compilation).succeededWithoutWarnings();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == Kind.CLASS && file.getName().contains("BigCodec")) {
        assertMethodsAreShort(file);
      }
    }
  }

  private static final String LEG = "@dev.recordwire.annotation.Wire record Leg(int id) {}";

  private static String record(int times, String components) {
    return """
    import dev.recordwire.annotation.*;
    import dev.recordwire.array.*;

    @Wire
    record Big(%s) {}
    """
        .formatted(
            IntStream.range(0, times)
                .mapToObj(i -> components.formatted(i))
                .collect(joining(", ")));
  }

  private static void assertMethodsAreShort(JavaFileObject file) throws IOException {
    byte[] bytes;
    try (InputStream stream = file.openInputStream()) {
      bytes = stream.readAllBytes();
    }
    ClassModel model = ClassFile.of().parse(bytes);
    for (MethodModel method : model.methods()) {
      int length = method.code().map(code -> ((CodeAttribute) code).codeLength()).orElse(0);
      assertWithMessage("%s.%s", model.thisClass().name(), method.methodName())
          .that(length)
          .isLessThan(LONGEST_METHOD);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 64})
  void ordinaryRecordIsOneChunk(int components) {
    String codec = Compiling.codec(Compiling.strictly(record(components, "int c%d")), "BigCodec");
    assertThat(codec).doesNotContain("Part");
  }
}
