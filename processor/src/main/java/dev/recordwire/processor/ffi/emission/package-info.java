/// The emission of native calls: from models to the sources of `XxxNative` and `XxxStruct`, and to
/// GraalVM's metadata.
@NullMarked
package dev.recordwire.processor.ffi.emission;

import org.jspecify.annotations.NullMarked;
