/// The annotation processor of native functions: it makes `XxxNative` of an interface annotated
/// `@NativeLibrary`, and `XxxStruct` of a record annotated `@Struct`.
///
/// An interface goes through three hands. [LibraryAnalyzer] turns its element into a model, or into
/// located problems; [LibraryWriter] turns the model into source, and [MetadataWriter] into what
/// GraalVM wants to know; [NativeLibraryStep] takes it from one to the others. The run time is
/// known here by name only.
@NullMarked
package dev.recordwire.processor.nativelib;

import org.jspecify.annotations.NullMarked;
