package dev.recordwire.tools;

import static com.google.common.truth.Truth.assertThat;
import static java.util.Objects.requireNonNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

final class CommandsTest {
  private static CommandLine root(String... arguments) {
    CommandLine root = new CommandLine(CommandSpec.create().name("recordwire"));
    Commands.add(root, List.of(arguments));
    return root;
  }

  @Test
  void theListOfCommandsIsThatOfTheCommandsThemselves() {
    assertThat(root().getUsageMessage()).isEqualTo(root("generate-completion").getUsageMessage());
    assertThat(root().getUsageMessage()).contains("Prints a payload as a line of JSON");
    CommandLine json = requireNonNull(root("@arguments").getSubcommands().get("json"));
    assertThat(json.getCommandSpec().options()).isNotEmpty();
  }

  @Test
  void aCommandThatIsNamedIsThereAsAWhole() {
    for (String name : Commands.names()) {
      assertThat(Run.of(name, "--help").out()).contains("recordwire " + name);
    }
    assertThat(Run.of("help", "json").out()).contains("--frames");
    String completion = Run.of("generate-completion").out();
    for (String command : List.of("dump", "json", "fromjson")) {
      String function =
          completion.substring(completion.indexOf("_picocli_recordwire_" + command + "()"));
      assertThat(function.substring(0, function.indexOf("\n}"))).contains("--frames");
    }
    assertThat(Run.of("jsn").err()).contains("Did you mean: recordwire json");
  }
}
