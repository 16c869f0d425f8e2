/// Tests of how the command prints.
@NullMarked
package dev.recordwire.tools.console;

import org.jspecify.annotations.NullMarked;
