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

  /// True once a codec's caller got it: from then on it passes records of other codecs.
  private boolean complete;

  /// For generated code and its runtime.
  ///
  /// @param path the component, as far as the thrower knows it
  /// @param offset the byte that is at fault, or where the component at fault starts
  /// @param reason the fault there
  public DecodeException(String path, long offset, String reason) {
    this(path, offset, reason, null);
  }

  /// Like the other constructor, with the exception of a record or an adapter as cause.
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

  /// True if a codec's caller got it.
  public boolean isComplete() {
    return complete;
  }

  /// This exception, which happened at an element of a component; for generated code.
  public DecodeException within(String component, long index) {
    return within(WirePath.element(component, index));
  }

  /// This exception, which happened at an entry of a component; for generated code.
  ///
  /// @param key the entry's key, or null if it is not known
  public DecodeException within(String component, long index, @Nullable Object key) {
    path = WirePath.inEntry(component, index, Utf8View.asString(key), path);
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

  /// The fault at that byte.
  public String reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return path + " at byte " + offset + ": " + reason;
  }
}
