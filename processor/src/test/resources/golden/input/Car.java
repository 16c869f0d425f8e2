package telemetry;

import dev.recordwire.annotation.LengthPrefix;
import dev.recordwire.annotation.Wire;

@Wire(lengths = LengthPrefix.UINT16)
public record Car(String serial, Engine engine, short doors, Shape.Box trunk, byte[] extra) {

  @Wire
  public record Engine(int capacity, byte cylinders) {}

  public interface Shape {
    @Wire
    record Box(float width, float height) {}
  }
}
