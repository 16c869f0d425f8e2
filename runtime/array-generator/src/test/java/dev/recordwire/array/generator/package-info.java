@NullMarked
package dev.recordwire.array.generator;

import org.jspecify.annotations.NullMarked;
