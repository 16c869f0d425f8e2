package dev.recordwire.it.elsewhere;

import dev.recordwire.annotation.Float32;
import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Utf8;
import dev.recordwire.annotation.Wire;

/// A nested record with 32-bit lengths, inside records that may have 16-bit lengths.
@Wire
public record Engine(@Uint16 int capacity, @Utf8 String manufacturer, @Float32 float litres) {}
