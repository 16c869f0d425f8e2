package dev.recordwire.processor.common;

import java.io.IOException;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/// Makes files where javac compiles several modules at once, and wants to be told which one a file
/// is for.
final class InModule {
  /// What makes a file, of a name that starts with a prefix.
  interface Creation<T extends FileObject> {
    T with(String prefix) throws IOException;
  }

  private InModule() {}

  /// Makes a file without a module's name, and only if that fails with it: build tools that keep
  /// the names of generated files expect none.
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
