@NullMarked
package dev.recordwire.tools.explorer;

import org.jspecify.annotations.NullMarked;
