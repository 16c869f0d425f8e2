/// The example of FlatBuffers: structs in structs in tables.
@NullMarked
package dev.recordwire.benchmarks.codec.foobar;

import org.jspecify.annotations.NullMarked;
