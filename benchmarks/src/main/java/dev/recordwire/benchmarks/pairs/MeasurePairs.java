package dev.recordwire.benchmarks.pairs;

import dev.recordwire.benchmarks.array.ArrayPairs;
import dev.recordwire.benchmarks.codec.CodecPairs;
import dev.recordwire.benchmarks.nativecall.CallTaker;
import dev.recordwire.benchmarks.turns.Match;
import dev.recordwire.benchmarks.turns.Player;
import dev.recordwire.benchmarks.turns.TaskGroup;
import dev.recordwire.benchmarks.turns.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures this build and an earlier one by turns, and writes a table of their ratios. Run by
/// `./benchmarks/pairs`, whose comment says what it takes.
public final class MeasurePairs {
  private static final Path RESULT = Path.of("benchmarks", "target", "pairs.md");
  private static final Terms TERMS = new Terms(700, 12, 15, 5, 20);

  private final BuiltProject before;
  private final BuiltProject after;
  private final List<PairResult> results = new ArrayList<>();

  private MeasurePairs(BuiltProject before, BuiltProject after) {
    this.before = before;
    this.after = after;
  }

  /// The arguments are the directory of the earlier build, what is to be measured (`codec`,
  /// `arrays` or `native`), and words of which a name must contain one; `--dirty` measures used
  /// processes.
  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    boolean dirty = words.remove("--dirty");
    if (words.size() < 2) {
      throw new IllegalArgumentException(
          "name the directory of the earlier build, and codec, arrays or native");
    }
    MeasurePairs pairs =
        new MeasurePairs(
            BuiltProject.in("before", Path.of(words.get(0))), BuiltProject.current("after"));
    List<TaskGroup> groups = wanted(words.get(1), dirty, words.subList(2, words.size()));
    for (int i = 0; i < groups.size(); i++) {
      System.out.printf("%d of %d: %s%n", i + 1, groups.size(), groups.get(i).name());
      pairs.measure(groups.get(i));
    }
    Files.writeString(RESULT, pairs.table());
    System.out.println("The table is in " + RESULT);
  }

  /// The groups of one area whose names contain one of the words, or all where there are none.
  private static List<TaskGroup> wanted(String area, boolean dirty, List<String> words) {
    List<TaskGroup> all =
        switch (area) {
          case "codec" -> CodecPairs.groups(dirty);
          case "arrays" -> ArrayPairs.groups(dirty);
          case "native" -> CallTaker.groups(dirty);
          default ->
              throw new IllegalArgumentException(
                  area + " can't be measured in pairs: name codec, arrays or native");
        };
    List<TaskGroup> wanted =
        all.stream()
            .filter(group -> words.isEmpty() || words.stream().anyMatch(group.name()::contains))
            .toList();
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException(
          "no group of "
              + area
              + " is called so: there are "
              + all.stream().map(TaskGroup::name).toList());
    }
    return wanted;
  }

  private void measure(TaskGroup group) throws IOException {
    List<Player> playersBefore = new ArrayList<>();
    List<Player> playersAfter = new ArrayList<>();
    try {
      for (int copy = 0; copy < 2; copy++) {
        playersBefore.add(player(before, group));
        playersAfter.add(player(after, group));
      }
      List<Player> all = new ArrayList<>();
      for (int copy = 0; copy < 2; copy++) {
        all.add(playersBefore.get(copy));
        all.add(playersAfter.get(copy));
      }
      Match.play(all, group.tasks(), TERMS);
      for (String task : group.tasks()) {
        PairResult result = PairResult.of(group, task, playersBefore, playersAfter);
        results.add(result);
        System.out.println(result.row());
      }
    } finally {
      playersBefore.forEach(Player::close);
      playersAfter.forEach(Player::close);
    }
  }

  private static Player player(BuiltProject build, TaskGroup group) throws IOException {
    return group.player(build.name() + " at " + group.name(), build.classPath());
  }

  private String table() {
    StringBuilder text =
        new StringBuilder(
            """
            | group | task | before, ns | after, ns | ratio | noise | before, B | after, B | |
            |---|---|---:|---:|---:|---:|---:|---:|---|
            """);
    results.forEach(result -> text.append(result.row()).append('\n'));
    double mean =
        Math.exp(
            results.stream().mapToDouble(PairResult::ratio).map(Math::log).average().orElse(0));
    return text.append(
            String.format(
                Locale.ROOT,
                "%nGeometric mean of %d ratios: %.3f. Slower beyond the noise: %d. Allocate more:"
                    + " %d.%n",
                results.size(),
                mean,
                results.stream().filter(PairResult::isSlower).count(),
                results.stream().filter(PairResult::allocatesMore).count()))
        .toString();
  }
}
