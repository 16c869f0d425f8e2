/// Tests of generated Python modules.
@NullMarked
package dev.recordwire.tools.python;

import org.jspecify.annotations.NullMarked;
