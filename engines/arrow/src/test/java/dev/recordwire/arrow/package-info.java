/// Tests of columns in Arrow and DuckDB, against DuckDB in the same JVM and arrow-java in another.
@NullMarked
package dev.recordwire.arrow;

import org.jspecify.annotations.NullMarked;
