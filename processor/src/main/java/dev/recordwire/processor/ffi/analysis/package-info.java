/// The analysis of `@NativeLibrary` interfaces and `@Struct` records: from javac's elements to
/// models, or to errors.
@NullMarked
package dev.recordwire.processor.ffi.analysis;

import org.jspecify.annotations.NullMarked;
