/// Schemas for Kaitai Struct, whose compiler makes parsers in a dozen languages.
@NullMarked
package dev.recordwire.tools.kaitai;

import org.jspecify.annotations.NullMarked;
