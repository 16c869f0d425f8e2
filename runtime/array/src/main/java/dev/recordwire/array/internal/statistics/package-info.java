/// Statistics and orders of numbers, wherever they lie. Not exported.
@NullMarked
package dev.recordwire.array.internal.statistics;

import org.jspecify.annotations.NullMarked;
