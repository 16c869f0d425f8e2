package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.NativeLinkException;
import dev.recordwire.ffi.internal.Restricted;
import java.lang.foreign.MemorySegment;

/// Whether this JVM lets this module call C.
///
/// By default Java 25 does, and prints one warning that names the flag; where it was started with
/// `--illegal-native-access=deny`, it throws.
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
    Module module = NativeAccess.class.getModule();
    String flag = "--enable-native-access=" + (module.isNamed() ? module.getName() : "ALL-UNNAMED");
    String inManifest =
        module.isNamed()
            ? ""
            : ", or put 'Enable-Native-Access: ALL-UNNAMED' in the manifest of the jar that java"
                + " -jar starts";
    return new NativeLinkException(
        user.getSimpleName()
            + " calls C, which this JVM was told to refuse: start java with "
            + flag
            + inManifest,
        cause);
  }
}
