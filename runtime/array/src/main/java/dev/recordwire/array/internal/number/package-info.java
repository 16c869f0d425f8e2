/// The numbers of a type: their range, and exact arithmetic on them. Not exported.
@NullMarked
package dev.recordwire.array.internal.number;

import org.jspecify.annotations.NullMarked;
