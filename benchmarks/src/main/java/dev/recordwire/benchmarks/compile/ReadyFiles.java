package dev.recordwire.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/// An annotation processor that analyses nothing: it passes files to javac that were generated
/// before. No processor can take less time.
public final class ReadyFiles extends AbstractProcessor {
  /// The option that names the folder of the files.
  static final String FOLDER = "ready";

  private boolean isDone;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.recordwire.annotation.Wire");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(FOLDER);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!isDone) {
      isDone = true;
      Path folder = Path.of(Objects.requireNonNull(processingEnv.getOptions().get(FOLDER), FOLDER));
      try (Stream<Path> all = Files.walk(folder)) {
        List<Path> files = all.filter(Files::isRegularFile).toList();
        for (Path file : files) {
          give(file, folder.relativize(file).toString());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private void give(Path file, String path) throws IOException {
    Filer filer = processingEnv.getFiler();
    FileObject given =
        path.endsWith(".java")
            ? filer.createSourceFile(
                path.substring(0, path.length() - ".java".length()).replace('/', '.'))
            : filer.createResource(StandardLocation.CLASS_OUTPUT, "", path);
    try (Writer out = given.openWriter()) {
      out.write(Files.readString(file));
    }
  }
}
