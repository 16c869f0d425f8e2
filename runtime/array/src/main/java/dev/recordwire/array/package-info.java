/// Typed views over numbers where they lie: on the heap, in native memory, in a mapped file.
@NullMarked
package dev.recordwire.array;

import org.jspecify.annotations.NullMarked;
