package dev.recordwire.examples.ecg;

import dev.recordwire.annotation.Float64Array;
import dev.recordwire.annotation.Int32;
import dev.recordwire.annotation.Int64;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;
import dev.recordwire.array.Float64View;

/// One second of an electrocardiogram, as a monitor would send it.
///
/// @param id counts the packets from 0
/// @param lead the electrodes' place, such as `MLII`
/// @param firstSample the index of the first sample, counted from the beginning of the record
/// @param rate samples a second
/// @param millivolts the samples; of a decoded packet, a view of the bytes it was decoded from
@Wire
public record EcgPacket(
    @Int32 int id,
    @Utf8 String lead,
    @Int64 long firstSample,
    @Uint16 int rate,
    @Float64Array Float64View millivolts) {}
