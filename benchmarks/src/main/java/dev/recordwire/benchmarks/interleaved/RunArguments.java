package dev.recordwire.benchmarks.interleaved;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The arguments of a program that measures: names of some of all that it can measure, `--quick`
/// and `--save`.
///
/// @param kind the noun for what a name stands for, whose plural has an s
/// @param names the names that are given
/// @param quick whether the run only shows that everything works
/// @param save whether the result of all is kept under `docs/benchmarks`
public record RunArguments(String kind, List<String> names, boolean quick, boolean save) {
  /// Reads arguments.
  ///
  /// @throws IllegalArgumentException if less than all was to be saved
  public static RunArguments of(String kind, String... arguments) {
    List<String> names = new ArrayList<>(Arrays.asList(arguments));
    boolean quick = names.remove("--quick");
    boolean save = names.remove("--save");
    if (save && (quick || !names.isEmpty())) {
      throw new IllegalArgumentException(
          "--save keeps the result of all %ss: leave out --quick and names".formatted(kind));
    }
    return new RunArguments(kind, names, quick, save);
  }

  /// The constants that the names are of; all if there are no names.
  ///
  /// @throws IllegalArgumentException if a name is none of a constant
  public <E extends Enum<E>> List<E> chosen(Class<E> type) {
    List<E> all = List.of(type.getEnumConstants());
    return names.isEmpty() ? all : names.stream().map(name -> constant(name, all)).toList();
  }

  private <E extends Enum<E>> E constant(String name, List<E> all) {
    return all.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no %s is called '%s': name some of %s, or none for all"
                        .formatted(kind, name, all)));
  }
}
