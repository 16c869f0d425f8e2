/// Calls C libraries that are installed on most systems: an interface each, no C of our own.
///
/// [CallC] is the program; [LibM], [LibZ], [LibC] and [OpenBlas] are the libraries, as far as it
/// needs them.
@NullMarked
package dev.recordwire.examples.callc;

import org.jspecify.annotations.NullMarked;
