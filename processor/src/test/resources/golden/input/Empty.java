package telemetry;

import dev.recordwire.annotation.Wire;

@Wire
record Empty() {}
