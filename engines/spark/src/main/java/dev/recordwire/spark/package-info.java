/// Record files and tables as data sources of Apache Spark, and payloads in its columns.
///
/// [RecordwireFormat] is what `spark.read().format("recordwire")` finds. [RecordwireFunctions]
/// reads and writes columns of payloads, and [RecordwireEncoders] makes records the elements of
/// datasets.
@NullMarked
package dev.recordwire.spark;

import org.jspecify.annotations.NullMarked;
