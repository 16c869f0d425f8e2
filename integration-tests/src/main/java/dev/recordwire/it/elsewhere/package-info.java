/// Records of another package, to be nested across the border.
@NullMarked
package dev.recordwire.it.elsewhere;

import org.jspecify.annotations.NullMarked;
