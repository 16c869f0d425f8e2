package dev.recordwire.ffi.spi;

import dev.recordwire.ffi.internal.Unchecked;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// Checks that memory starts at an address that a C compiler assumes for elements.
///
/// A view of received bytes may start at any address. Vectorised C code peels iterations until the
/// address is a multiple of the vector's size: from an address that is no multiple of the element's
/// size it never gets there, and the access faults.
final class Alignment {
  private Alignment() {}

  static boolean suits(MemorySegment segment, int elementSize) {
    if (elementSize == 1) {
      return true;
    }
    if (segment.isNative()) {
      return (segment.address() & (elementSize - 1)) == 0;
    }
    return segment.maxByteAlignment() >= elementSize
        || ((segment.address() + ByteArrays.START) & (elementSize - 1)) == 0;
  }

  /// The offset of a `byte[]`'s elements in the object.
  private static final class ByteArrays {
    /// Modulo 8: the collector aligns objects to 8 bytes, but the header's size varies with the
    /// JVM's options, and only C sees an address.
    static final long START = findAddress(new byte[1]) & 7;

    private static long findAddress(byte[] zero) {
      MethodHandle memchr =
          SharedLibrary.named("", Alignment.class)
              .function(
                  "memchr",
                  FunctionDescriptor.of(
                      ValueLayout.ADDRESS,
                      ValueLayout.ADDRESS,
                      ValueLayout.JAVA_INT,
                      ValueLayout.JAVA_LONG),
                  Linker.Option.critical(true));
      try {
        return ((MemorySegment) memchr.invokeExact(MemorySegment.ofArray(zero), 0, 1L)).address();
      } catch (Throwable failure) {
        throw Unchecked.rethrow(failure);
      }
    }
  }
}
