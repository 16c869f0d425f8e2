@NullMarked
package dev.recordwire.tools.kaitai;

import org.jspecify.annotations.NullMarked;
