package dev.recordwire.tools.kaitai;

import dev.recordwire.tools.generate.IndentedText;

/// The lines of a text in YAML.
final class Yaml extends IndentedText<Yaml> {
  Yaml() {
    super(2);
  }

  @Override
  protected Yaml self() {
    return this;
  }

  /// Adds a line and puts what follows under it, until [#outdent].
  @SuppressWarnings("AnnotateFormatMethod") // its annotation is not on the class path
  Yaml open(String format, Object... arguments) {
    return line(format, arguments).indent();
  }
}
