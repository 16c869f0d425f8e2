@NullMarked
package dev.recordwire.tools.payload;

import org.jspecify.annotations.NullMarked;
