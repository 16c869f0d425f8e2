@NullMarked
package dev.recordwire.tools.schema.after;

import org.jspecify.annotations.NullMarked;
