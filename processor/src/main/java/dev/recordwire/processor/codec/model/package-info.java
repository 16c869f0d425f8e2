/// The models of records and sealed interfaces, on which alone the text of a codec depends.
///
/// A model refers neither to javac's elements nor to the emitted source, so that the analysis, the
/// code and any other output of a record (a schema, a document) can change independently.
@NullMarked
package dev.recordwire.processor.codec.model;

import org.jspecify.annotations.NullMarked;
