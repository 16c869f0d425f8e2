package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.NativeLinkException;
import dev.recordwire.ffi.internal.AccessRefusal;
import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.MemorySegment;

/// Checks that this JVM lets this module call C.
///
/// By default Java 25 does, and prints one warning that names the flag; with
/// `--illegal-native-access=deny` it throws.
final class NativeAccess {
  private NativeAccess() {}

  /// @throws NativeLinkException if calls would be refused
  static void require(Class<?> user) {
    try {
      // The cheapest of the restricted methods.
      MemorySegment unchanged = Restricted.sized(MemorySegment.NULL, 0);
      assert unchanged.byteSize() == 0;
    } catch (IllegalCallerException e) {
      throw missing(user, e);
    }
  }

  static NativeLinkException missing(Class<?> user, IllegalCallerException cause) {
    return new NativeLinkException(AccessRefusal.message(user.getSimpleName()), cause);
  }
}
