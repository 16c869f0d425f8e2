package dev.recordwire.tools;

import dev.recordwire.tools.file.FileCommand;
import dev.recordwire.tools.payload.DumpCommand;
import dev.recordwire.tools.payload.FromJsonCommand;
import dev.recordwire.tools.payload.JsonCommand;
import dev.recordwire.tools.schema.DiffCommand;
import dev.recordwire.tools.schema.FingerprintCommand;
import dev.recordwire.tools.schema.LockCommand;
import dev.recordwire.tools.schema.SchemaCommand;
import dev.recordwire.tools.table.TableCommand;
import java.util.List;
import java.util.Objects;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/// The commands below `recordwire`. A start reads the options of those alone that its arguments
/// name: to read them all takes longer than most commands run. The others have what the list of
/// commands shows.
final class Commands {
  private static final List<Class<?>> ALL =
      List.of(
          DumpCommand.class,
          JsonCommand.class,
          FromJsonCommand.class,
          SchemaCommand.class,
          FingerprintCommand.class,
          DiffCommand.class,
          LockCommand.class,
          FileCommand.class,
          TableCommand.class,
          GenerateCommand.class,
          ImportCommand.class,
          GenerateCompletion.class,
          HelpCommand.class);

  private static final String COMPLETION = name(GenerateCompletion.class);

  private Commands() {}

  /// Their names.
  static List<String> names() {
    return ALL.stream().map(Commands::name).toList();
  }

  /// Adds them to the root.
  static void add(CommandLine root, List<String> arguments) {
    boolean needsAll =
        arguments.stream().anyMatch(word -> word.equals(COMPLETION) || word.startsWith("@"));
    for (Class<?> type : ALL) {
      String name = name(type);
      root.addSubcommand(name, needsAll || arguments.contains(name) ? type : listed(type));
    }
  }

  /// A command that is listed, and not run.
  private static CommandSpec listed(Class<?> type) {
    Command command = command(type);
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().header(command.header()).description(command.description());
    return spec;
  }

  private static String name(Class<?> type) {
    return command(type).name();
  }

  private static Command command(Class<?> type) {
    return Objects.requireNonNull(type.getAnnotation(Command.class), type.getName());
  }
}
