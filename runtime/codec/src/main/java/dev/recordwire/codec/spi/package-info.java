/// For generated code only: a generated class extends [GeneratedCodec], and its code moves the
/// cursors [WireWriter] and [WireReader] over the bytes.
///
/// It changes with the processor, without notice: use the same version of both.
@NullMarked
package dev.recordwire.codec.spi;

import org.jspecify.annotations.NullMarked;
