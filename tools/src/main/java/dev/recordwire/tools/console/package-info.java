/// How commands print: tables, progress, and failures.
@NullMarked
package dev.recordwire.tools.console;

import org.jspecify.annotations.NullMarked;
