package dev.recordwire.processor.common;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/// The files among the classes that tell GraalVM's `native-image` about reflection, resources and
/// native calls.
public final class ReachabilityFile {
  private ReachabilityFile() {}

  /// Returns the path of a generated class's file: in a folder of its own, so that no two classes
  /// write the same file.
  public static String path(Object generated) {
    return "META-INF/native-image/dev.recordwire/" + generated + "/reachability-metadata.json";
  }

  /// Writes the file by which `Codec.of` can look up a codec's class by its name.
  public static void write(Object codec, Element type, Filer filer, Elements elements)
      throws IOException {
    String text = "{\n  \"reflection\": [\n    {\"type\": \"" + codec + "\"}\n  ]\n}\n";
    ResourceFile.write(path(codec), text, type, filer, elements);
  }
}
