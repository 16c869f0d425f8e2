package dev.recordwire.processor.common;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/// The files among the classes that tell GraalVM's `native-image` what it can't see in the code.
public final class ReachabilityFile {
  private ReachabilityFile() {}

  /// Where a generated class's file goes: a folder of its own, so that no two write the same one.
  public static String path(Object generated) {
    return "META-INF/native-image/dev.recordwire/" + generated + "/reachability-metadata.json";
  }

  /// Writes that a codec's class is looked up by its name, which `Codec.of` makes of the record's.
  public static void write(Object codec, Element type, Filer filer, Elements elements)
      throws IOException {
    String text = "{\n  \"reflection\": [\n    {\"type\": \"" + codec + "\"}\n  ]\n}\n";
    ResourceFile.write(path(codec), text, type, filer, elements);
  }
}
