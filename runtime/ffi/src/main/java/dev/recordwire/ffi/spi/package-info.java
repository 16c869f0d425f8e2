/// For generated code only: what the class that the processor generates for a `@NativeLibrary`
/// interface calls.
///
/// It changes with the processor, without notice: use both of the same version.
@NullMarked
package dev.recordwire.ffi.spi;

import org.jspecify.annotations.NullMarked;
