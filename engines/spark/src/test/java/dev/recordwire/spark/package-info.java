/// Tests of Recordwire in Spark, against a session in the same JVM.
@NullMarked
package dev.recordwire.spark;

import org.jspecify.annotations.NullMarked;
