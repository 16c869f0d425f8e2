@NullMarked
package dev.recordwire.tools.file;

import org.jspecify.annotations.NullMarked;
