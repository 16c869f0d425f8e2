package dev.recordwire.ffi;

import java.lang.foreign.MemorySegment;

/// A result of `MemorySegment` with the `errno` that the function left.
///
/// @param value what the function returned
/// @param errno the number in `errno` right after the call; it is meaningful only where the
///     function's documentation says so, as a rule if `value` reports a failure
public record AddressResult(MemorySegment value, int errno) {
  /// The C library's text for [#errno()], such as `No such file or directory`.
  public String message() {
    return ErrnoText.of(errno);
  }
}
