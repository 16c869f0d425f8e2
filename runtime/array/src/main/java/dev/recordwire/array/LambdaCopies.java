package dev.recordwire.array;

import static java.lang.invoke.MethodType.methodType;

import dev.recordwire.array.internal.kernel.HiddenCopies;
import java.lang.invoke.MethodHandles;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Loops that call a lambda for each element, in a copy for each class of lambdas.
///
/// A loop that has met one lambda is compiled with the lambda's code in it; one that has met three
/// calls each of them, for every element, through a table. So a lambda that has seen enough
/// elements gets a copy of the loops that meets no other. The class of a lambda is that of the
/// place in the program where it is written.
///
/// @param <L> the loops' interface
final class LambdaCopies<L> {
  /// As many copies as one program has of the loops of one dtype: beyond them, lambdas share the
  /// loops. It bounds what code that makes classes without end can take. A copy is gone when the
  /// lambda's class is.
  static final int COPIES = 256;

  /// The elements after which a copy is worth its making, about 100 µs.
  static final long WORTH_A_COPY = 20_000;

  private final Class<L> type;
  private final Class<?> implementation;
  private final L shared;
  private final AtomicInteger copies = new AtomicInteger();

  /// The facts about each class that is there. The classes refer to them weakly only: one
  /// of another class loader must not keep ours.
  private final Set<Use> known = ConcurrentHashMap.newKeySet();

  private final ReferenceQueue<Class<?>> gone = new ReferenceQueue<>();
  private final ClassValue<WeakReference<Use>> uses =
      new ClassValue<>() {
        @Override
        protected WeakReference<Use> computeValue(Class<?> lambda) {
          forgetUnloaded();
          Use use = new Use(lambda);
          known.add(use);
          return new WeakReference<>(use);
        }
      };

  /// Loops of the given interface and implementation, a class of this package whose constructor
  /// takes nothing.
  LambdaCopies(Class<L> type, Class<?> implementation) {
    this.type = type;
    this.implementation = implementation;
    this.shared = make(implementation);
  }

  /// The loops for a lambda that is about to see `count` more elements.
  L of(Object lambda, long count) {
    Use use = Objects.requireNonNull(uses.get(lambda.getClass()).get(), "known");
    L own = use.own;
    return own != null ? own : count(use, count);
  }

  private L count(Use use, long count) {
    synchronized (use) {
      use.seen += count;
      if (use.seen < WORTH_A_COPY) {
        return shared;
      }
      if (use.own == null && isRoom()) {
        use.own = make(copy());
      }
      L own = use.own;
      return own == null ? shared : own;
    }
  }

  /// Whether there may be one more copy, which then is counted.
  private boolean isRoom() {
    forgetUnloaded();
    return copies.getAndUpdate(count -> Math.min(count + 1, COPIES)) < COPIES;
  }

  @SuppressWarnings("unchecked") // nothing else is in this queue
  private void forgetUnloaded() {
    for (Reference<?> use = gone.poll(); use != null; use = gone.poll()) {
      known.remove(use);
      if (((Use) use).own != null) {
        copies.getAndDecrement();
      }
    }
  }

  private Class<?> copy() {
    return HiddenCopies.of(MethodHandles.lookup(), implementation);
  }

  private L make(Class<?> loops) {
    try {
      return type.cast(
          MethodHandles.lookup().findConstructor(loops, methodType(void.class)).invoke());
    } catch (Throwable e) {
      throw new LinkageError("can't make " + loops, e);
    }
  }

  /// The facts about one class of lambdas.
  private final class Use extends WeakReference<Class<?>> {
    private long seen;
    private volatile @Nullable L own;

    Use(Class<?> lambda) {
      super(lambda, gone);
    }
  }
}
