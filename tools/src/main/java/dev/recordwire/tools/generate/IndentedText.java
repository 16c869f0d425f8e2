package dev.recordwire.tools.generate;

/// The lines of a generated text, each under the indentation of its block.
///
/// @param <T> the class itself, which its methods return
public abstract class IndentedText<T extends IndentedText<T>> {
  private final StringBuilder text = new StringBuilder();
  private final int step;
  private int indent;

  /// An empty text.
  ///
  /// @param step the spaces by which a block is indented
  protected IndentedText(int step) {
    this.step = step;
  }

  /// Returns this text, as its class.
  protected abstract T self();

  /// The spaces before the next line.
  protected final int margin() {
    return indent;
  }

  /// Adds a line as it is; an empty one has no indentation.
  public final T line(String line) {
    if (!line.isEmpty()) {
      text.append(" ".repeat(indent)).append(line);
    }
    text.append('\n');
    return self();
  }

  /// Adds a line of [String#format]'s form.
  @SuppressWarnings("AnnotateFormatMethod") // its annotation is not on the class path
  public final T line(String format, Object... arguments) {
    return line(format.formatted(arguments));
  }

  /// Puts the lines that follow one step further in.
  public final T indent() {
    indent += step;
    return self();
  }

  /// Puts the lines that follow one step further out.
  public final T outdent() {
    indent -= step;
    return self();
  }

  /// The lines so far.
  @Override
  public final String toString() {
    return text.toString();
  }
}
