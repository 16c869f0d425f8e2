/// Converts the model of records and unions to the definitions of their schemas.
@NullMarked
package dev.recordwire.processor.codec.schema;

import org.jspecify.annotations.NullMarked;
