/// A record of texts that a relay passes on: with Strings, and with texts in place.
@NullMarked
package dev.recordwire.benchmarks.codec.relay;

import org.jspecify.annotations.NullMarked;
