/// Records as bytes: a [Codec] encodes and decodes the values of one record, and what is wrong with
/// a value or with bytes is an [EncodeException] or a [DecodeException].
///
/// No argument may be null unless it is said.
@NullMarked
package dev.recordwire.codec;

import org.jspecify.annotations.NullMarked;
