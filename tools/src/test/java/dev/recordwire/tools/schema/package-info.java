@NullMarked
package dev.recordwire.tools.schema;

import org.jspecify.annotations.NullMarked;
