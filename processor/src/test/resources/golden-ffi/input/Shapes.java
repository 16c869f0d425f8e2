package golden;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.In;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.annotation.Out;
import dev.recordwire.annotation.Pointer;
import dev.recordwire.annotation.Struct;
import org.jspecify.annotations.Nullable;

@NativeLibrary("./libshapes.so")
public interface Shapes {
  @Struct
  record Point(double x, double y) {}

  @Struct
  record Circle(byte color, Point center, float radius) {}

  @NativeFunction
  Point centroid(@In Point[] points, @Count("points") int count);

  @NativeFunction
  double area(Circle circle);

  @NativeFunction
  boolean contains(@Pointer Circle circle, Point point);

  @NativeFunction
  int corners(@Pointer Circle circle, @Out Point[] corners, @Count("corners") int count);

  @NativeFunction
  @Pointer
  @Nullable Point find(Point @Nullable [] points, @Count("points") int count);
}
