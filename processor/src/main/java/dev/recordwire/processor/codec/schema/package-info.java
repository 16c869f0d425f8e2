/// Schemas: the wire form of each record, in JSON and free of Java, and the rules by which changes
/// of a schema leave old data readable.
///
/// docs/schema.md describes the files, docs/evolution.md the rules.
@NullMarked
package dev.recordwire.processor.codec.schema;

import org.jspecify.annotations.NullMarked;
