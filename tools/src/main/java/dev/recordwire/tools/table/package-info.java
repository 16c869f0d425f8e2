/// Tables in `.npy` files, read without the record that they are rows of.
@NullMarked
package dev.recordwire.tools.table;

import org.jspecify.annotations.NullMarked;
