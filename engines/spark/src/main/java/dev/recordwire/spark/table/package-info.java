/// Tables, files of NumPy, as columns of Spark that lie where their rows do.
@NullMarked
package dev.recordwire.spark.table;

import org.jspecify.annotations.NullMarked;
