/// Schemas: the wire form of each record, free of Java, and the rules by which changes of a record
/// leave old payloads readable.
///
/// [Schema][dev.recordwire.schema.Schema] is the object that a codec's `schema()` is the text of,
/// [Comparison][dev.recordwire.schema.Comparison] finds the changes between two schemas, and
/// [Lock][dev.recordwire.schema.Lock] is the content of a lock file. docs/schema.md describes the
/// texts, docs/evolution.md the rules. No parameter or result is null; a text that is no schema is
/// a [SchemaException][dev.recordwire.schema.SchemaException].
@NullMarked
package dev.recordwire.schema;

import org.jspecify.annotations.NullMarked;
