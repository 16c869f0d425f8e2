package dev.recordwire.ffi;

/// A result of `long` and the `errno` that the function left.
///
/// @param value what the function returned
/// @param errno the number in `errno` right after the call; it means something only where the
///     function says so, as a rule when `value` tells of a failure
public record LongResult(long value, int errno) {
  /// What the C library says of [#errno()], such as `No such file or directory`.
  public String message() {
    return ErrnoText.of(errno);
  }
}
