package dev.recordwire.tools.kaitai;

/// Lines of YAML under an indentation.
final class Yaml {
  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();
  private int depth;

  /// Adds a line of [String#format]'s form.
  @SuppressWarnings("AnnotateFormatMethod") // its annotation is not on the class path
  Yaml line(String format, Object... arguments) {
    text.append(STEP.repeat(depth)).append(String.format(format, arguments)).append('\n');
    return this;
  }

  /// Adds a line and puts what follows under it, until [#end].
  Yaml open(String format, Object... arguments) {
    line(format, arguments);
    depth++;
    return this;
  }

  Yaml end() {
    depth--;
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
