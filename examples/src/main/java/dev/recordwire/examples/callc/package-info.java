/// Calls of C libraries that are installed on most systems, with an interface for each library and
/// no C code.
///
/// [CallC] is the program; [LibM], [LibZ], [LibC] and [OpenBlas] are the libraries, with the
/// functions that it calls.
@NullMarked
package dev.recordwire.examples.callc;

import org.jspecify.annotations.NullMarked;
