/// Tests of native functions: the C library, libm, zlib and OpenBLAS as they are installed, and C
/// code of our own, compiled by gcc when the tests start.
@NullMarked
package dev.recordwire.it.ffi;

import org.jspecify.annotations.NullMarked;
