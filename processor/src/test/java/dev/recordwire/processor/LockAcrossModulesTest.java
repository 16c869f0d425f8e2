package dev.recordwire.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.recordwire.schema.Lock;
import dev.recordwire.schema.SchemaException;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The entries of a module's lock for types of another module that its own types contain.
class LockAcrossModulesTest {
  @TempDir private Path folder;

  private Path classes = Path.of("");

  private static final String HOLDER =
      """
      package b;
      @dev.recordwire.annotation.Wire
      public record R(java.util.List<a.S> s) {}
      """;

  private static final String HELD =
      """
      package a;
      @dev.recordwire.annotation.Wire(evolvable = true)
      public record S(%s) {}
      """;

  /// Compiles the other module from scratch, without a lock.
  private void other(String source) throws IOException {
    classes = Files.createTempDirectory(folder, "a");
    assertThat(compile(source, classes, List.of())).isEmpty();
  }

  /// Returns the messages of this module's compilation.
  private String compile(boolean update, String source) throws IOException {
    List<String> options = new ArrayList<>(List.of("-Arecordwire.lock=" + lock()));
    if (update) {
      options.add("-Arecordwire.lock.update=true");
    }
    return compile(source, Files.createTempDirectory(folder, "b"), options);
  }

  private Path lock() {
    return folder.resolve("lock.json");
  }

  private String compile(String source, Path to, List<String> options) throws IOException {
    List<String> all = new ArrayList<>(options);
    String classPath = System.getProperty("java.class.path");
    all.addAll(List.of("-d", to.toString(), "-cp", classes + File.pathSeparator + classPath));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    JavaCompiler.CompilationTask task =
        compiler.getTask(messages, null, null, all, null, List.of(Compiling.file(source)));
    task.setProcessors(List.of(new WireProcessor()));
    task.call();
    return messages.toString();
  }

  @Test
  void aTypeOfAnotherModuleThatIsRenamedIsTheSame() throws IOException {
    other(HELD.formatted("int n, @dev.recordwire.annotation.Default(\"0\") int age"));
    assertThat(compile(true, HOLDER)).isEmpty();
    assertThat(Files.readString(lock())).contains("\"contained\": [");
    other(HELD.formatted("int n"));
    assertThat(compile(true, HOLDER)).isEmpty();
    other(HELD.formatted("int n").replace(" S", " T"));

    assertThat(compile(false, HOLDER.replace("S", "T"))).contains("a.S was renamed to a.T");
    assertThat(compile(true, HOLDER.replace("S", "T"))).isEmpty();
    assertThat(compile(false, HOLDER.replace("S", "T"))).isEmpty();

    other(HELD.formatted("int n, int height").replace(" S", " T"));
    assertThat(compile(true, HOLDER.replace("S", "T")))
        .contains("'height' of T has the id 2 of 'age', which was int32");
  }

  @Test
  void aChangeInAnotherModuleIsReportedWhereItIsContained() throws IOException {
    other(HELD.formatted("int n"));
    assertThat(compile(true, HOLDER)).isEmpty();
    other(HELD.formatted("long n"));

    assertThat(compile(true, HOLDER)).contains("[WireLock] 'n' of S was int32 and is int64");
  }

  @Test
  void typesThatAreNoLongerContainedLeaveTheLock() throws IOException, SchemaException {
    other(HELD.formatted("int n"));
    assertThat(compile(true, HOLDER)).isEmpty();
    Lock whole = Lock.read(Files.readString(lock()));
    assertThat(whole.contained().keySet()).containsExactly("a.S");
    Files.writeString(lock(), new Lock(Map.of(), whole.contained()).write());

    assertThat(compile(true, HOLDER.replace("List<a.S>", "List<String>"))).isEmpty();
    assertThat(Lock.read(Files.readString(lock())).contained()).isEmpty();
  }
}
