/// The models of records and sealed interfaces: their wire types, and everything else that a
/// codec's text depends on.
///
/// A model knows neither javac's elements nor the source that is emitted for it, so that analysis,
/// code and any other output of a record (a schema, a document) can change without each other.
@NullMarked
package dev.recordwire.processor.codec.model;

import org.jspecify.annotations.NullMarked;
