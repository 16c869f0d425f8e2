/// The annotation processors that javac finds, and their steps, which take an element from analysis
/// to emission.
///
/// [WireStep] processes a record or sealed interface: `TypeAnalyzer` turns its element into a
/// model, or into errors with a location, and `CodecEmitter` turns the model into source.
/// [NativeLibraryStep] processes an interface of native functions in the same way, with
/// `LibraryAnalyzer` and `LibraryEmitter`. The processor refers to the runtime only by name.
@NullMarked
package dev.recordwire.processor;

import org.jspecify.annotations.NullMarked;
