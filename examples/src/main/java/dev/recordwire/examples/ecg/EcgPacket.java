package dev.recordwire.examples.ecg;

import dev.recordwire.annotation.Float64Array;
import dev.recordwire.annotation.Int32;
import dev.recordwire.annotation.Int64;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;

/// One second of an electrocardiogram, as a monitor sends it.
///
/// @param id the number of the packet, counted from 0
/// @param lead the name of the lead, such as `MLII`
/// @param firstSample the index of the first sample, counted from the start of the record
/// @param rate samples a second
/// @param millivolts the samples; in a decoded packet they are a view on the encoded bytes
@Wire
public record EcgPacket(
    @Int32 int id,
    @Utf8 String lead,
    @Int64 long firstSample,
    @Uint16 int rate,
    @Float64Array Float64View millivolts) {}
