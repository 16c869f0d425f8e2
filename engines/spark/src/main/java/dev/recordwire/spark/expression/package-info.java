/// Expressions of Spark's plans that read and write columns of payloads.
@NullMarked
package dev.recordwire.spark.expression;

import org.jspecify.annotations.NullMarked;
