/// The ten payloads of the ffire project; our packed layout writes the same bytes as ffire.
@NullMarked
package dev.recordwire.benchmarks.codec.ffire;

import org.jspecify.annotations.NullMarked;
