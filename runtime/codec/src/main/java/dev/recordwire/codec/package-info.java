/// Records as bytes: a [Codec] encodes and decodes the values of one record type; a faulty value is
/// an [EncodeException], and faulty bytes are a [DecodeException].
///
/// No argument may be null unless its documentation allows it.
@NullMarked
package dev.recordwire.codec;

import org.jspecify.annotations.NullMarked;
