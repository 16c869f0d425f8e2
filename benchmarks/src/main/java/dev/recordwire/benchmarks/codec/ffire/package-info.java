/// The ten payloads of the ffire project, whose packed format ours is.
@NullMarked
package dev.recordwire.benchmarks.codec.ffire;

import org.jspecify.annotations.NullMarked;
