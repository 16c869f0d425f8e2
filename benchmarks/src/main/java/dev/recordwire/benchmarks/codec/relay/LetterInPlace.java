package dev.recordwire.benchmarks.codec.relay;

import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.Utf8View;

/// The same bytes as [Letter], with the texts in place.
@Wire
public record LetterInPlace(
    Utf8View id,
    Utf8View sender,
    Utf8View senderStreet,
    Utf8View senderCity,
    Utf8View recipient,
    Utf8View recipientStreet,
    Utf8View recipientCity,
    Utf8View subject,
    Utf8View greeting,
    Utf8View body) {}
