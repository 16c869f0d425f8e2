/// Frames of records in pipelines of Netty.
///
/// [RecordFrameDecoder][dev.recordwire.netty.RecordFrameDecoder] makes records of the bytes of a
/// channel, and [RecordFrameEncoder][dev.recordwire.netty.RecordFrameEncoder] bytes of records.
/// docs/engines/netty.md describes both.
@NullMarked
package dev.recordwire.netty;

import org.jspecify.annotations.NullMarked;
