/// A megabyte of records with texts, decoded, verified and read in place.
@NullMarked
package dev.recordwire.benchmarks.codec.log;

import org.jspecify.annotations.NullMarked;
