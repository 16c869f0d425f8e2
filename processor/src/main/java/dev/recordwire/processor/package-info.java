/// The annotation processors that javac finds, and their steps, each of which takes an element from
/// analysis to emission.
///
/// A record or sealed interface goes through [WireStep]: [TypeAnalyzer] turns its element into a
/// model, or into located problems, and [CodecEmitter] turns the model into source. An interface of
/// native functions goes through [NativeLibraryStep], which does the same with [LibraryAnalyzer]
/// and [LibraryEmitter]. The runtime is known here by name only.
@NullMarked
package dev.recordwire.processor;

import dev.recordwire.processor.ffi.emission.LibraryEmitter;
import org.jspecify.annotations.NullMarked;
