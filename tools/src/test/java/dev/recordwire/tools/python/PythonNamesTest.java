package dev.recordwire.tools.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.recordwire.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Components with names that the generated code has uses for.
class PythonNamesTest {
  private static final List<String> TYPES =
      List.of(
          "{'type':'int32'}",
          "{'type':'utf8','length':'uint16'}",
          "{'type':'instant'}",
          "{'type':'list','count':'uint16','element':{'type':'bool'}}");

  @TempDir private Path room;

  static Stream<String> names() {
    return Stream.of(
            PythonNames.KEYWORDS.stream(),
            PythonNames.USED_BY_RECORDS.stream(),
            PythonNames.USED_BY_READERS.stream(),
            Stream.of("size_of_name", "first_of_time", "type", "id", "at_", "name", "time"))
        .flatMap(each -> each);
  }

  /// A record with all of these names for a type each.
  private static Schema schema(String layout) {
    List<String> names = List.copyOf(new TreeSet<>(names().toList()));
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      fields
          .append(i == 0 ? "" : ",")
          .append("{'name':'%s','type':%s".formatted(names.get(i), TYPES.get(i % TYPES.size())))
          .append(layout.equals("packed") ? "}" : ",'id':%d}".formatted(i + 1));
    }
    return Schema.parse(
        "{'recordwire':1,'record':'a.R','layout':'%s','fields':[%s]}"
            .formatted(layout, fields)
            .replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(strings = {"packed", "evolvable"})
  void recordsOfAnyNamesAreReadAndWritten(String layout) throws Exception {
    String module = PythonGenerator.plain().generate(schema(layout));
    assertFalse(module.contains("import numpy"));
    Files.writeString(room.resolve("names.py"), module);
    Files.writeString(
        room.resolve("use.py"),
        """
        import dataclasses
        from names import Instant, R

        examples = {"int": 7, "str": "né", "Instant": Instant(5, 6), "list[bool]": [True]}
        values = {each.name: examples[each.type] for each in dataclasses.fields(R)}
        record = R(**values)
        assert R.decode(record.encode()) == record
        print(" ".join(values))
        """);
    List<String> attributes = List.of(Python.run(room, "use.py").split(" "));
    assertTrue(
        attributes.containsAll(List.of("at", "data", "type", "len", "size_of_name", "from_")));
    assertEquals(new TreeSet<>(names().toList()).size(), attributes.size());
    Optional<String> mypy = Python.with("mypy");
    if (mypy.isPresent()) {
      assertEquals(
          "Success: no issues found in 1 source file",
          Python.runBy(mypy.get(), room, "-m", "mypy", "--strict", "names.py"));
    }
  }
}
