package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.palantir.javapoet.JavaFile;
import dev.recordwire.processor.codec.emission.CodecEmitter;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// Tests the parts of the step that the misuse tests do not see.
class WireStepTest {
  @Test
  void failureOfOursIsALocatedError() {
    JavaFileObject file =
        Compiling.file(
            """
            @dev.recordwire.annotation.Wire
            record Track(int id) {}
            """);
    Compilation compilation =
        javac()
            .withProcessors(
                new WireProcessor(
                    (_, _, _) -> {
                      throw new IllegalStateException("out of ink");
                    }))
            .compile(file);
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[WireInternal] the processor failed on Track with java.lang.IllegalStateException:"
                + " out of ink at dev.recordwire.processor.WireStepTest")
        .inFile(file)
        .onLine(2);
  }

  @Test
  void everyFileHasOneOriginatingElement() {
    Map<String, String> origins = new HashMap<>();
    WireProcessor processor =
        new WireProcessor(
            (model, schema, record) -> {
              JavaFile file = CodecEmitter.emit(model, schema, record);
              origins.put(file.typeSpec().name(), file.typeSpec().originatingElements().toString());
              return file;
            });
    Compilation compilation =
        javac()
            .withProcessors(processor)
            .compile(
                Compiling.file(
                    """
                    class Outer {
                      @dev.recordwire.annotation.Wire record Car(Engine engine) {}
                      @dev.recordwire.annotation.Wire record Engine(int id) {}
                    }
                    """));
    assertThat(compilation).succeeded();
    assertThat(origins)
        .containsExactly("Outer_CarCodec", "[Outer.Car]", "Outer_EngineCodec", "[Outer.Engine]");
  }
}
