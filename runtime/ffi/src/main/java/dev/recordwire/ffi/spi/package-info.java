/// For generated code only: the runtime of the classes that the processor generates for
/// `@NativeLibrary` interfaces.
///
/// It changes with the processor, without notice: use the same version of both.
@NullMarked
package dev.recordwire.ffi.spi;

import org.jspecify.annotations.NullMarked;
