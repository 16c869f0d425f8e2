package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.StandardLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The metadata of codecs for a native image: the class names that `Codec.of` derives.
class ReachabilityTest {
  @ParameterizedTest
  @ValueSource(strings = {"graal.OuterCodec", "graal.Outer_InnerCodec", "graal.Outer_UnionCodec"})
  void eachCodecIsFoundByItsName(String codec) {
    Compilation compilation =
        javac()
            .withProcessors(new WireProcessor())
            .compile(
                JavaFileObjects.forSourceString(
                    "graal.Outer",
                    """
                    package graal;
                    import dev.recordwire.annotation.*;
                    @Wire record Outer(int a) {
                      @Wire record Inner(int b) {}
                      @Wire sealed interface Union {}
                      @Wire @Tag(1) record Only(int c) implements Union {}
                    }
                    """));

    assertThat(compilation).succeeded();
    assertThat(compilation)
        .generatedFile(
            StandardLocation.CLASS_OUTPUT,
            "META-INF/native-image/dev.recordwire/" + codec + "/reachability-metadata.json")
        .contentsAsString(UTF_8)
        .isEqualTo("{\n  \"reflection\": [\n    {\"type\": \"" + codec + "\"}\n  ]\n}\n");
  }
}
