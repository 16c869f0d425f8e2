/// The parts that the generators of all languages share: names, runs of fixed components, and the
/// fewest bytes of a type.
@NullMarked
package dev.recordwire.tools.generate;

import org.jspecify.annotations.NullMarked;
