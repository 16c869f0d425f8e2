package telemetry;

import dev.recordwire.annotation.Wire;

@Wire
public record Names(int in, int at, String out, int value, long size, Inner NamesCodec, double LENGTH_PREFIX) {
  @Wire
  public record Inner(int telemetry) {}
}
