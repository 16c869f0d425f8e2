/// Where rows lie: their layout, memory, and files of them.
@NullMarked
package dev.recordwire.table.internal;

import org.jspecify.annotations.NullMarked;
