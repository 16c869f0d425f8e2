/// What was learnt of a record: its wire types and everything else its codec's text depends on.
///
/// The model knows neither javac's elements nor the source that is made of it, so that analysis,
/// code and any other output of a record (a schema, a document) can change without each other.
@NullMarked
package dev.recordwire.processor.model;

import org.jspecify.annotations.NullMarked;
