/// Payloads to and from Spark's vectors and rows, by a schema and without the class of the record.
@NullMarked
package dev.recordwire.spark.payload;

import org.jspecify.annotations.NullMarked;
