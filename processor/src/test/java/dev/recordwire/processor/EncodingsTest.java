package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sources in encodings other than UTF-8, with characters that the encoding lacks.
class EncodingsTest {
  private static final String SOURCE =
      """
      package p;
      import dev.recordwire.annotation.*;

      @Wire(evolvable = true)
      public record Price(
          @Default("5 \\u20ac \\u2028\\\\u0041\\n\\"\\ud83d\\ude00") String te\\u0142t,
          @Default("\\u0141") Side side) {
        public enum Side { \\u0141, B }

        public static String read() {
          return PriceCodec.decode(new byte[4]).te\\u0142t();
        }
      }

      @NativeLibrary("\\u0142") interface Lib { @NativeFunction int f\\u0142(int x\\u0142); }
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16", "windows-1252", "Shift_JIS"})
  void generatedFilesMeanTheSame(String encoding) throws Exception {
    Path source = directory.resolve("Price.java");
    Files.writeString(source, SOURCE, Charset.forName(encoding));
    compile(source, encoding);

    String codec =
        Files.readString(directory.resolve("p/PriceCodec.java"), Charset.forName(encoding));
    assertThat(codec).contains("te\\u0142t");
    assertThat(codec.chars().allMatch(each -> each < 0x80)).isTrue();
    assertThat(
            Files.readString(
                directory.resolve("META-INF/recordwire/p.Price.json"), StandardCharsets.UTF_8))
        .contains("te\u0142t");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
      Method read = loader.loadClass("p.Price").getMethod("read");
      assertThat(read.invoke(null)).isEqualTo("5 \u20ac \u2028\\u0041\n\"\ud83d\ude00");
    }
  }

  private void compile(Path source, String encoding) throws IOException {
    StringWriter messages = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, null, Charset.forName(encoding))) {
      CompilationTask task =
          javac.getTask(
              messages,
              files,
              null,
              List.of(
                  "-encoding",
                  encoding,
                  "-classpath",
                  System.getProperty("java.class.path"),
                  "-d",
                  directory.toString()),
              null,
              files.getJavaFileObjects(source));
      task.setProcessors(List.of(new WireProcessor(), new NativeLibraryProcessor()));
      boolean succeeded = task.call();
      assertWithMessage(messages.toString()).that(succeeded).isTrue();
    }
  }
}
