/// Streams of records: each payload in a frame, which says how long it is, and with a checksum if
/// it is damaged.
@NullMarked
package dev.recordwire.file;

import org.jspecify.annotations.NullMarked;
