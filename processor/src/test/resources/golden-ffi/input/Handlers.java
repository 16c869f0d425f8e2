package golden;

import dev.recordwire.annotation.Count;
import dev.recordwire.annotation.NativeFunction;
import dev.recordwire.annotation.NativeLibrary;
import dev.recordwire.array.Float64View;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

@NativeLibrary(value = "handlers", bundledIn = "native")
interface Handlers {
  @FunctionalInterface
  interface Handler {
    void handle(String message, Float64View values, @Count("values") int count);
  }

  @NativeFunction
  void register(Arena arena, Handler handler, boolean once);

  @NativeFunction
  MemorySegment fire(int times);
}
