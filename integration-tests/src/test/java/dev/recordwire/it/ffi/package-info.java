/// Tests of native functions: of the installed C library, libm, zlib and OpenBLAS, and of our own C
/// code, which gcc compiles when the tests start.
@NullMarked
package dev.recordwire.it.ffi;

import org.jspecify.annotations.NullMarked;
