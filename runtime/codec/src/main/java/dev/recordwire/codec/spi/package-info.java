/// For generated code only: [GeneratedCodec] is what a generated class extends, [WireWriter] and
/// [WireReader] are the cursors that its code moves over the bytes.
///
/// It changes with the processor, without notice: use both of the same version.
@NullMarked
package dev.recordwire.codec.spi;

import org.jspecify.annotations.NullMarked;
