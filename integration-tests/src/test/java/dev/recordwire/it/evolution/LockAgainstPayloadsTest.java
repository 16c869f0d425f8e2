package dev.recordwire.it.evolution;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.recordwire.it.random.CompiledSchemas;
import dev.recordwire.schema.Change;
import dev.recordwire.schema.Lock;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A generator changes declarations step by step, the lock judges each step, and the code of every
/// form reads real payloads of every other form. After a safe step both sides read each other's
/// payloads correctly. After a step that wants readers first, the new code reads the old payloads,
/// and old code refuses payloads that it would read wrongly.
///
/// `-Devolution.seed=…` draws the same again, `-Devolution.chains=…` and `-Devolution.steps=…` draw
/// more.
@Tag("once")
class LockAgainstPayloadsTest {
  private final long seed = Long.getLong("evolution.seed", System.nanoTime());
  private final int count = Integer.getInteger("evolution.chains", 16);
  private final int steps = Integer.getInteger("evolution.steps", 6);

  /// Changes that the lock calls breaking, and that may break none of the payloads here: payloads
  /// without a component that was added later, with a removed constant, or with an unknown value
  /// are rare.
  private static final Set<Change> HARMLESS =
      EnumSet.of(
          Change.DEFAULT_CHANGED,
          Change.DEFAULT_REMOVED,
          Change.FALLBACK_REMOVED,
          Change.UNION_FALLBACK_REMOVED,
          Change.UNKNOWN_FIELDS_REMOVED,
          Change.CLOSED);

  @Test
  void verdictsHoldForPayloads(@TempDir Path folder) throws Exception {
    Random random = new Random(seed);
    Outcomes outcomes = new Outcomes();
    List<Chain> chains = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chains.add(new Chain("c" + i, new Random(random.nextLong()), outcomes));
    }
    String again =
        "-Devolution.seed=%d -Devolution.chains=%d -Devolution.steps=%d"
            .formatted(seed, count, steps);
    List<URLClassLoader> loaders = new ArrayList<>();
    try {
      for (int i = 0; i < steps; i++) {
        Path lock = folder.resolve("lock" + i);
        loaders.add(compile(chains, folder.resolve("step" + i), lock));
        Lock locked = Lock.read(Files.readString(lock));
        for (Chain chain : chains) {
          chain.take(loaders.getLast(), locked);
        }
      }
    } catch (AssertionError e) {
      throw new AssertionError(again + "\n" + e.getMessage(), e);
    } finally {
      for (URLClassLoader loader : loaders) {
        loader.close();
      }
    }
    System.out.println("evolution: " + again + " " + outcomes);
    Set<Change> unexplained = outcomes.neverBroke(count);
    unexplained.removeAll(HARMLESS);
    assertWithMessage("%s: %s", again, outcomes).that(unexplained).isEmpty();
  }

  private static URLClassLoader compile(List<Chain> chains, Path to, Path lock) throws Exception {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Chain chain : chains) {
      sources.put(chain.packageName() + "/" + Chain.HOLDER, chain.source());
    }
    Files.createDirectories(to);
    return CompiledSchemas.compile(
        sources, to, "-Arecordwire.lock=" + lock, "-Arecordwire.lock.update=true");
  }
}
