/// The schemas of ffire, whose bytes a packed record under 16-bit lengths has.
@NullMarked
package dev.recordwire.tools.ffire;

import org.jspecify.annotations.NullMarked;
