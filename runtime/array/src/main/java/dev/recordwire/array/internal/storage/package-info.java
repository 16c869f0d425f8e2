/// Memory of all kinds, and the elements in it. Not exported.
@NullMarked
package dev.recordwire.array.internal.storage;

import org.jspecify.annotations.NullMarked;
