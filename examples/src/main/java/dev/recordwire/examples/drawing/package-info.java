/// What the examples draw with: an SVG written from front to back, and scales.
@NullMarked
package dev.recordwire.examples.drawing;

import org.jspecify.annotations.NullMarked;
