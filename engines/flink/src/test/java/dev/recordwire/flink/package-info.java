/// Tests of Recordwire in Flink, against a cluster in the same JVM.
@NullMarked
package dev.recordwire.flink;

import org.jspecify.annotations.NullMarked;
