/// Tests of payloads as Spark's rows.
@NullMarked
package dev.recordwire.spark.payload;

import org.jspecify.annotations.NullMarked;
