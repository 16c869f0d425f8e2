/// Records of another package, which records of the first package contain.
@NullMarked
package dev.recordwire.it.elsewhere;

import org.jspecify.annotations.NullMarked;
