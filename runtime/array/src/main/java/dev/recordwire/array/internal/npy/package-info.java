/// The `.npy` format of NumPy, versions 1.0 to 3.0: its header, and files that begin with one.
@NullMarked
package dev.recordwire.array.internal.npy;

import org.jspecify.annotations.NullMarked;
