@NullMarked
package dev.recordwire.tools.schema.before;

import org.jspecify.annotations.NullMarked;
