package dev.recordwire.codec;

import dev.recordwire.codec.internal.WirePath;
import org.jspecify.annotations.Nullable;

/// The one exception that malformed bytes cause: which component, at which byte, and why.
public final class DecodeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Grows at the front while the exception passes the records that hold the component.
  private String path;

  private final long offset;
  private final String reason;

  /// Whether a codec's caller got it: what it passes afterwards is another codec's record.
  private boolean complete;

  /// For generated code, and what it runs on.
  ///
  /// @param path the component, as far as it is known
  /// @param offset the byte that is at fault, or where the component at fault starts
  /// @param reason what is wrong there
  public DecodeException(String path, long offset, String reason) {
    this(path, offset, reason, null);
  }

  /// The same, with what a record or an adapter threw.
  public DecodeException(String path, long offset, String reason, @Nullable Throwable cause) {
    super(null, cause);
    this.path = path;
    this.offset = offset;
    this.reason = reason;
  }

  /// This exception, which happened inside a component; for generated code.
  public DecodeException within(String outer) {
    path = WirePath.join(outer, path);
    return this;
  }

  /// This exception, as a codec's caller gets it; for generated code.
  public DecodeException complete() {
    complete = true;
    return this;
  }

  /// Whether a codec's caller got it.
  public boolean isComplete() {
    return complete;
  }

  /// This exception, which happened at an element of a component; for generated code.
  public DecodeException within(String component, long index) {
    return within(WirePath.element(component, index));
  }

  /// This exception, which happened at an entry of a component; for generated code.
  ///
  /// @param key the entry's key, or null where that is not known
  public DecodeException within(String component, long index, @Nullable Object key) {
    path = WirePath.inEntry(component, index, key, path);
    return this;
  }

  /// The component, from the outermost record's simple name on: `Car.engine.capacity`.
  public String path() {
    return path;
  }

  /// The byte that is at fault, or where the component at fault starts, from the payload's start.
  public long offset() {
    return offset;
  }

  /// What is wrong there.
  public String reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return path + " at byte " + offset + ": " + reason;
  }
}
