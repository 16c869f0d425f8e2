package telemetry;

import dev.recordwire.annotation.*;
import dev.recordwire.codec.Utf8View;
import java.util.*;

@Wire(evolvable = true)
public record Texts(
    Utf8View name,
    @Utf8(bytes = 6) Utf8View code,
    @Utf8(maxBytes = 100) @Default("n\u00e9") Utf8View city,
    Set<Utf8View> tags,
    Map<@Utf8 Utf8View, Optional<Utf8View>> notes) {}
