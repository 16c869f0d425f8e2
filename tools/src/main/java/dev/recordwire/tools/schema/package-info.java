/// Schemas where they are found, and what the command says about them.
@NullMarked
package dev.recordwire.tools.schema;

import org.jspecify.annotations.NullMarked;
