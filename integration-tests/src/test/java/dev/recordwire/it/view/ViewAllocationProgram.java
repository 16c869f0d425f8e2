package dev.recordwire.it.view;

import dev.recordwire.it.Allocation;

/// Prints the bytes that uses of views allocate.
final class ViewAllocationProgram {
  private final byte[] bytes = OrderCodec.encode(Order.sample());
  private long sum;

  private ViewAllocationProgram() {}

  public static void main(String[] arguments) {
    ViewAllocationProgram program = new ViewAllocationProgram();
    System.out.println("a local view: " + Allocation.least(program::readLocally));
    System.out.println("a view that is wrapped: " + program.wrapped());
    System.out.println("a cursor over a list: " + program.cursor());
    System.out.println("a cursor over a map: " + program.entries());
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

    return Allocation.least(wrapping);
  }

  private long cursor() {
    OrderView view = OrderView.of(bytes);

    return Allocation.least(() -> readLegs(view));
  }

  private long entries() {
    AccountView view = AccountView.of(AccountCodec.encode(Account.sample()));

    return Allocation.least(() -> readEntries(view));
  }

  private void readEntries(AccountView view) {
    for (AccountView.BalancesEntry entry : view.balancesView()) {
      sum += entry.keyUtf8().byteSize() + entry.value();
    }
    for (Order.Side side : view.sidesView()) {
      sum += side.name().length();
    }
    for (AccountView.LimitsElement limit : view.limitsView()) {
      sum += limit.hasValue() ? limit.value() : 0;
    }
  }

  private void readLegs(OrderView view) {
    for (Order_LegView leg : view.legs()) {
      sum += leg.quantity() * leg.price();
    }
  }
}
