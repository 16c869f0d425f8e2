package dev.recordwire.docs;

import dev.recordwire.house.SourceTree;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The library as pages have it beside a project: the jars for its class path in `lib`, the
/// processor in `processor`, and Eclipse's compiler in `tools`.
///
/// They are the jars that the build made. Where the tests run on class folders, as in an IDE, a
/// jar that refers to these stands for them, which does for all but modules.
final class Library {
  private static final List<String> OF_EACH_JAR =
      List.of(
          "dev.recordwire.annotation.Wire",
          "dev.recordwire.array.ArrayView",
          "dev.recordwire.codec.Codec",
          "dev.recordwire.ffi.NativeRegistry",
          "dev.recordwire.fft.Fft",
          "dev.recordwire.file.FrameWriter",
          "dev.recordwire.schema.Schema",
          "dev.recordwire.table.Table",
          "org.jtransforms.fft.DoubleFFT_1D",
          "org.visnow.jlargearrays.LargeArray",
          "tools.jackson.core.JsonParser");

  private static final String ECLIPSE = "org.eclipse.jdt.core.compiler.batch.BatchCompiler";
  private static final String PROCESSOR = "dev.recordwire.processor.WireProcessor";
  private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");

  private Library() {}

  /// Puts the library into a project's folder.
  static void copyTo(Path project) throws IOException {
    Path lib = Files.createDirectories(project.resolve("lib"));
    Path processor = Files.createDirectories(project.resolve("processor"));
    if (Files.isRegularFile(place(PROCESSOR))) {
      for (String type : OF_EACH_JAR) {
        Files.copy(place(type), lib.resolve(place(type).getFileName()));
      }
      Files.copy(place(PROCESSOR), processor.resolve(place(PROCESSOR).getFileName()));
    } else {
      refer(lib.resolve("recordwire-array-" + version() + ".jar"));
      refer(processor.resolve("recordwire-processor-" + version() + ".jar"));
    }
    Path tools = Files.createDirectories(project.resolve("tools"));
    Files.copy(place(ECLIPSE), tools.resolve("ecj.jar"));
  }

  /// The version that the checkout has.
  static String version() throws IOException {
    Matcher version = VERSION.matcher(Files.readString(SourceTree.root().resolve("pom.xml")));
    if (!version.find()) {
      throw new IllegalStateException("pom.xml has no version");
    }
    return version.group(1);
  }

  private static Path place(String type) {
    try {
      return Path.of(
          Class.forName(type, false, Library.class.getClassLoader())
              .getProtectionDomain()
              .getCodeSource()
              .getLocation()
              .toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(type, e);
    }
  }

  private static void refer(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    String classPath = System.getProperty("java.class.path");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(classPath)
                .map(each -> Path.of(each).toUri().toString())
                .collect(Collectors.joining(" ")));
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }
}
