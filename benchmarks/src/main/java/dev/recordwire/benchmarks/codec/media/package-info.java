/// A video with its images: nothing but text, mostly.
@NullMarked
package dev.recordwire.benchmarks.codec.media;

import org.jspecify.annotations.NullMarked;
