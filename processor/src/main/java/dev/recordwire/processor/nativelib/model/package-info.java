/// What was learnt of a `@NativeLibrary` interface and of `@Struct` records; knows nothing of
/// javac.
@NullMarked
package dev.recordwire.processor.nativelib.model;

import org.jspecify.annotations.NullMarked;
