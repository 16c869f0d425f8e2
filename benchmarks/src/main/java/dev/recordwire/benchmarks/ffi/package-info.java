/// Calls of C functions through Recordwire, hand-written `java.lang.foreign`, JNI, JNA and JNR-FFI.
@NullMarked
package dev.recordwire.benchmarks.ffi;

import org.jspecify.annotations.NullMarked;
