/// Tables of fixed-size records: rows, columns, selections and groups of them.
@NullMarked
package dev.recordwire.table;

import org.jspecify.annotations.NullMarked;
