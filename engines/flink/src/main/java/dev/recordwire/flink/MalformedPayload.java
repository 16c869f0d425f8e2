package dev.recordwire.flink;

/// A payload that is no record, as it came, and where and why.
///
/// @param payload its bytes
/// @param path the component at fault, such as `Reading.celsius`
/// @param offset the byte of the payload at which the component starts, or the fault lies
/// @param message the path, the byte and the reason
public record MalformedPayload(byte[] payload, String path, long offset, String message) {}
