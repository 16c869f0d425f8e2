package telemetry;

import dev.recordwire.annotation.Tag;
import dev.recordwire.annotation.Wire;
import java.util.List;

@Wire
record Drawing(String name, Shape outline, List<Shape> shapes) {
  @Wire
  sealed interface Shape {}

  sealed interface Round extends Shape {}

  @Wire
  @Tag(7)
  record Box(double width, double height) implements Shape {}

  @Wire
  @Tag(1)
  record Circle(double radius) implements Round {}

  @Wire
  @Tag(2)
  record Group(Shape first, List<Shape> rest) implements Shape {}
}
