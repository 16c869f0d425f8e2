package dev.recordwire.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/// Tests the options that name the lock file and ask for its update, where they say too little.
class LockOptionsTest {
  private static final JavaFileObject POINT =
      Compiling.file("@dev.recordwire.annotation.Wire record Point(int x) {}");

  @Test
  void aLockWithoutANameIsAnError() {
    for (String option : new String[] {"-Arecordwire.lock=", "-Arecordwire.lock"}) {
      Compilation compilation =
          javac().withProcessors(new WireProcessor()).withOptions(option).compile(POINT);

      assertThat(compilation).hadErrorCount(1);
      assertThat(compilation)
          .hadErrorContaining(
              "[WireLock] -Arecordwire.lock names no file: write -Arecordwire.lock=<path>, or leave"
                  + " it out");
    }
  }

  @Test
  void withoutTheOptionThereIsNoLock() {
    assertThat(
            javac()
                .withProcessors(new WireProcessor())
                .withOptions("-Xlint:all", "-Werror", "-Arecordwire.lock.update=false")
                .compile(POINT))
        .succeededWithoutWarnings();
  }

  @Test
  void anUpdateWithoutALockIsAnError() {
    Compilation compilation =
        javac()
            .withProcessors(new WireProcessor())
            .withOptions("-Arecordwire.lock.update=true")
            .compile(POINT);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            "[WireLock] -Arecordwire.lock.update=true, and there is no lock to update: write"
                + " -Arecordwire.lock=<path>, too, or leave it out");
  }
}
