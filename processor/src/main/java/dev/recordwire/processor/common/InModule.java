package dev.recordwire.processor.common;

import java.io.IOException;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/// Creates files where javac compiles several modules at once, and needs the module of each file.
final class InModule {
  /// Creates a file whose name starts with a prefix.
  interface Creation<T extends FileObject> {
    T with(String prefix) throws IOException;
  }

  private InModule() {}

  /// Creates a file without a module's name, and with the name only if that fails: build tools that
  /// record the names of generated files expect none.
  static <T extends FileObject> T create(Elements elements, Element type, Creation<T> creation)
      throws IOException {
    try {
      return creation.with("");
    } catch (IOException | IllegalArgumentException e) {
      ModuleElement module = elements.getModuleOf(type);
      if (module == null || module.isUnnamed()) {
        throw e instanceof IOException failure ? failure : new FilerException(e.getMessage());
      }
      return creation.with(module.getQualifiedName() + "/");
    }
  }
}
