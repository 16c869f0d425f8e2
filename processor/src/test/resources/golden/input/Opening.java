package telemetry;

import dev.recordwire.annotation.Code;
import dev.recordwire.annotation.Default;
import dev.recordwire.annotation.Fallback;
import dev.recordwire.annotation.Wire;
import dev.recordwire.codec.OpenEnum;
import java.util.SortedMap;

@Wire(evolvable = true)
record Opening(
    OpenEnum<Side> side,
    @Default("LARGE") OpenEnum<Size> size,
    @Default("[]") SortedMap<OpenEnum<Side>, Integer> counts,
    @Default("SELL") Side last) {
  enum Side {
    BUY,
    @Fallback
    SELL
  }

  enum Size {
    @Code(1)
    SMALL,
    @Code(300)
    LARGE
  }
}
