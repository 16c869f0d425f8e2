/// Codecs and what they are made of: [Codec] is what a generated class offers, [WireWriter] and
/// [WireReader] are the cursors its code moves over the bytes.
@NullMarked
package dev.recordwire.runtime;

import org.jspecify.annotations.NullMarked;
