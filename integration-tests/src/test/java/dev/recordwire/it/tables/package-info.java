/// Tables of records: in memory, in files, and together with the real NumPy.
@NullMarked
package dev.recordwire.it.tables;

import org.jspecify.annotations.NullMarked;
