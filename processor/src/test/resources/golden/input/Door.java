package telemetry;

import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.UnknownVariant;

@Wire
sealed interface Door {
  @Wire(evolvable = true)
  @Tag(1)
  record Opened(int by) implements Door {}

  @Wire(evolvable = true)
  @Tag(2)
  record Closed() implements Door {}

  @Fallback
  record Unknown(UnknownVariant variant) implements Door {}
}
