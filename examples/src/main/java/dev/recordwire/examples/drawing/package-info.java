/// Drawing for the examples: SVG documents, scales, and numbers for people.
@NullMarked
package dev.recordwire.examples.drawing;

import org.jspecify.annotations.NullMarked;
