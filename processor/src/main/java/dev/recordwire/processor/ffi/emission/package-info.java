/// The emission of native calls: from models to the sources of `XxxNative` and `XxxStruct`, and to
/// what GraalVM must know of them.
@NullMarked
package dev.recordwire.processor.ffi.emission;

import org.jspecify.annotations.NullMarked;
