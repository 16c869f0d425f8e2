@NullMarked
package dev.recordwire.it.fft;

import org.jspecify.annotations.NullMarked;
