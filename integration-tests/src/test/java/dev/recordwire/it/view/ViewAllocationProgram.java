package dev.recordwire.it.view;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// Prints the bytes that uses of views allocate.
final class ViewAllocationProgram {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 50_000;
  private static final int MAX_ROUNDS = 40;

  private final byte[] bytes = OrderCodec.encode(Order.sample());
  private long sum;

  private ViewAllocationProgram() {}

  public static void main(String[] arguments) {
    ViewAllocationProgram program = new ViewAllocationProgram();
    System.out.println("a local view: " + leastAllocated(program::readLocally));
    System.out.println("a view that is wrapped: " + program.wrapped());
    System.out.println("a cursor over a list: " + program.cursor());
    if (program.sum == 0) {
      throw new AssertionError("nothing was read");
    }
  }

  private void readLocally() {
    OrderView view = OrderView.unverified(bytes);
    sum += view.id() + view.port() + (long) view.price();
  }

  private long wrapped() {
    byte[] legs = Order_LegCodec.encode(new Order.Leg(1, 2, true));
    Order_LegView view = new Order_LegView();
    Runnable wrapping =
        () -> {
          view.wrap(legs, 0, legs.length);
          sum += view.price();
        };

    return leastAllocated(wrapping);
  }

  private long cursor() {
    OrderView view = OrderView.of(bytes);

    return leastAllocated(() -> readLegs(view));
  }

  private void readLegs(OrderView view) {
    for (Order_LegView leg : view.legs()) {
      sum += leg.quantity() * leg.price();
    }
  }

  /// The bytes that a call allocates once HotSpot has fully compiled it.
  private static long leastAllocated(Runnable call) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < MAX_ROUNDS && least > 0; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        call.run();
      }
      least = Math.min(least, (THREADS.getCurrentThreadAllocatedBytes() - before) / CALLS);
    }
    return least;
  }
}
