/// Schemas: what each record is on the wire, in JSON and free of Java, and which changes of one
/// leave data of before readable.
///
/// docs/schema.md describes the files, docs/evolution.md the rules.
@NullMarked
package dev.recordwire.processor.codec.schema;

import org.jspecify.annotations.NullMarked;
