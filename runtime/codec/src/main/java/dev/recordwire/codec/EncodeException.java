package dev.recordwire.codec;

import dev.recordwire.codec.internal.WirePath;
import org.jspecify.annotations.Nullable;

/// The exception for a value that its wire format can't say: which component, why, and what to
/// do.
public final class EncodeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Grows at the front while the exception passes the records that hold the component.
  private String path;

  private final String reason;

  /// Whether a codec's caller got it: what it passes afterwards is another codec's record.
  private boolean complete;

  /// For generated code, and what it runs on.
  ///
  /// @param path the component, as far as it is known
  /// @param reason what is wrong there
  public EncodeException(String path, String reason) {
    this(path, reason, null);
  }

  /// The same, with what a record or an adapter threw.
  public EncodeException(String path, String reason, @Nullable Throwable cause) {
    super(null, cause);
    this.path = path;
    this.reason = reason;
  }

  /// This exception, which happened inside a component; for generated code.
  public EncodeException within(String outer) {
    path = WirePath.join(outer, path);
    return this;
  }

  /// This exception, as a codec's caller gets it; for generated code.
  public EncodeException complete() {
    complete = true;
    return this;
  }

  /// Whether a codec's caller got it.
  public boolean isComplete() {
    return complete;
  }

  /// This exception, which happened at an element of a component; for generated code.
  public EncodeException within(String component, long index) {
    return within(WirePath.element(component, index));
  }

  /// This exception, which happened at an entry of a component; for generated code.
  ///
  /// @param key the entry's key, or null where that is not known
  public EncodeException within(String component, long index, @Nullable Object key) {
    path = WirePath.inEntry(component, index, key, path);
    return this;
  }

  /// The component, from the outermost record's simple name on: `Car.engine.capacity`.
  public String path() {
    return path;
  }

  /// What is wrong with the value, and the remedy.
  public String reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return path + ": " + reason;
  }
}
