package dev.recordwire.it.view;

import static com.google.common.truth.Truth.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/// A view that does not leave its method, or that is wrapped around payload after payload, costs no
/// memory.
class ViewAllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int CALLS = 50_000;
  private static final int MAX_ROUNDS = 40;

  private final byte[] bytes = OrderCodec.encode(Order.sample());
  private long sum;

  @Test
  void aLocalView() {
    assertThat(leastAllocated(this::readLocally)).isEqualTo(0);
    assertThat(sum).isNotEqualTo(0);
  }

  private void readLocally() {
    OrderView view = OrderView.unverified(bytes);
    sum += view.id() + view.port() + (long) view.price();
  }

  @Test
  void aViewThatIsWrapped() {
    byte[] legs = Order_LegCodec.encode(new Order.Leg(1, 2, true));
    Order_LegView view = new Order_LegView();
    Runnable wrapping =
        () -> {
          view.wrap(legs, 0, legs.length);
          sum += view.price();
        };

    assertThat(leastAllocated(wrapping)).isEqualTo(0);
  }

  @Test
  void aCursorOverAList() {
    OrderView view = OrderView.of(bytes);

    assertThat(leastAllocated(() -> readLegs(view))).isEqualTo(0);
    assertThat(sum).isNotEqualTo(0);
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
