package dev.recordwire.it.records;

import dev.recordwire.annotation.Uint16;
import dev.recordwire.annotation.Uint8;
import dev.recordwire.annotation.Wire;

/// Every box of a primitive.
@Wire
public record Boxes(
    Boolean flag,
    Byte tiny,
    Short small,
    Integer medium,
    Long large,
    Float single,
    Double precise,
    Character letter,
    @Uint8 Short octet,
    @Uint16 Integer port) {}
