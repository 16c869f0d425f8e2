package dev.recordwire.ffi;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// A C function that failed, with the status it returned.
public final class NativeStatusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String function;
  private final long code;

  /// @param function the interface and the method, such as `LibZ.compress`
  /// @param code the status
  /// @param text what the status means; null where nobody says so
  public NativeStatusException(String function, long code, @Nullable String text) {
    super(
        text == null
            ? function + " failed with the status " + code
            : function + " failed: " + text + " (status " + code + ")");
    this.function = function;
    this.code = code;
  }

  /// As the constructor, with the text that a method has for the status. What the method throws is
  /// suppressed in the exception, as the failure that it was asked about matters more.
  public static NativeStatusException of(
      String function, long code, LongFunction<@Nullable String> texts) {
    try {
      return new NativeStatusException(function, code, texts.apply(code));
    } catch (Throwable failure) {
      NativeStatusException exception = new NativeStatusException(function, code, null);
      exception.addSuppressed(failure);
      return exception;
    }
  }

  /// The interface and the method that failed, such as `LibZ.compress`.
  public String function() {
    return function;
  }

  /// The status, as the method would have returned it.
  public long code() {
    return code;
  }
}
