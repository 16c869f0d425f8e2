@NullMarked
package dev.recordwire.tools.javascript;

import org.jspecify.annotations.NullMarked;
