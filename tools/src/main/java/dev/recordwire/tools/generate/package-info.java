/// The parts that the generators of all languages share: their command, names, and runs of fixed
/// components.
@NullMarked
package dev.recordwire.tools.generate;

import org.jspecify.annotations.NullMarked;
