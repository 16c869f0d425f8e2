package dev.recordwire.codec;

/// A record that was decoded from the start of some bytes, and where it ends.
///
/// @param <T> the type of the record
/// @param value the record
/// @param byteSize the number of bytes that it took; whatever follows them was not looked at
public record DecodedPrefix<T>(T value, long byteSize) {}
