package dev.recordwire.array;

import static java.lang.invoke.MethodType.methodType;

import dev.recordwire.kernel.HiddenCopies;
import java.lang.invoke.MethodHandles;
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
final class LambdaLoops<L> {
  /// As many copies as one program makes of the loops of one dtype: beyond them, lambdas share the
  /// loops. It bounds what code that makes classes without end can take.
  static final int COPIES = 256;

  /// The elements after which a copy is worth its making, about 100 µs.
  static final long WORTH_A_COPY = 20_000;

  private final Class<L> type;
  private final Class<?> implementation;
  private final L shared;
  private final AtomicInteger copies = new AtomicInteger();
  private final ClassValue<Use> uses =
      new ClassValue<>() {
        @Override
        protected Use computeValue(Class<?> lambda) {
          return new Use();
        }
      };

  /// Loops of the given interface and implementation, a class of this package whose constructor
  /// takes nothing.
  LambdaLoops(Class<L> type, Class<?> implementation) {
    this.type = type;
    this.implementation = implementation;
    this.shared = make(implementation);
  }

  /// The loops for a lambda that is about to see `count` more elements.
  L of(Object lambda, long count) {
    Use use = uses.get(lambda.getClass());
    L own = use.own;
    return own != null ? own : count(use, count);
  }

  private L count(Use use, long count) {
    synchronized (use) {
      use.seen += count;
      if (use.seen < WORTH_A_COPY) {
        return shared;
      }
      L own = use.own;
      if (own == null) {
        own = copies.getAndIncrement() < COPIES ? make(copy()) : shared;
        use.own = own;
      }
      return own;
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

  /// What is known of one class of lambdas.
  private final class Use {
    private long seen;
    private volatile @Nullable L own;
  }
}
