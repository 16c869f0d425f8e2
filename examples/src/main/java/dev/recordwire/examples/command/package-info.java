/// The examples as commands: arguments, usage and exit status, the same for each.
@NullMarked
package dev.recordwire.examples.command;

import org.jspecify.annotations.NullMarked;
