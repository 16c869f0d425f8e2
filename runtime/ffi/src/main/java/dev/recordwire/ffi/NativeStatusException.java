package dev.recordwire.ffi;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// The failure of a C function, with the status that it returned.
public final class NativeStatusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String function;
  private final long code;

  /// @param function the interface and the method, such as `LibZ.compress`
  /// @param code the status
  /// @param text the meaning of the status; null if it is not known
  public NativeStatusException(String function, long code, @Nullable String text) {
    super(
        text == null
            ? function + " failed with the status " + code
            : function + " failed: " + text + " (status " + code + ")");
    this.function = function;
    this.code = code;
  }

  /// Like the constructor, with the text that a method returns for the status. If the method
  /// throws, its exception is suppressed in the new one, since the failure of the function matters
  /// more.
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

  /// The status, in the type of the method's result.
  public long code() {
    return code;
  }
}
