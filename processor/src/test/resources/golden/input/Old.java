package telemetry;

import dev.recordwire.annotation.Wire;

@Wire
@Deprecated
public record Old(int id) {}
