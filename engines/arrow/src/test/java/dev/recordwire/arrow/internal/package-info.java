/// Tests of the structs, as a C program uses them.
@NullMarked
package dev.recordwire.arrow.internal;

import org.jspecify.annotations.NullMarked;
