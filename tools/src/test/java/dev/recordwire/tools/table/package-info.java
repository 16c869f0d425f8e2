@NullMarked
package dev.recordwire.tools.table;

import org.jspecify.annotations.NullMarked;
