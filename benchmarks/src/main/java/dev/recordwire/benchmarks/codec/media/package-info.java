/// A video with its images, mostly text.
@NullMarked
package dev.recordwire.benchmarks.codec.media;

import org.jspecify.annotations.NullMarked;
