/// Payloads without the class of their record: read, written and shown by a schema.
///
/// [SchemaCodec][dev.recordwire.schema.payload.SchemaCodec] makes of a payload a tree of
/// [values][dev.recordwire.schema.payload.Value], JSON, or a table of its bytes, and of JSON a
/// payload; [PayloadVisitor][dev.recordwire.schema.payload.PayloadVisitor] is told what a payload
/// holds without any of these. No parameter or result is null.
@NullMarked
package dev.recordwire.schema.payload;

import org.jspecify.annotations.NullMarked;
