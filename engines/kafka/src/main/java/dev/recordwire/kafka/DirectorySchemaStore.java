package dev.recordwire.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.recordwire.schema.Schema;
import dev.recordwire.schema.SchemaException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Schemas in the files of a folder. Each file is read once, and again when its time changes.
final class DirectorySchemaStore implements SchemaStore {
  private final Path folder;
  private final Map<Path, FileTime> read = new HashMap<>();
  private final Map<SchemaId, String> schemas = new HashMap<>();

  DirectorySchemaStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized Optional<String> find(SchemaId id) {
    if (!schemas.containsKey(id)) {
      readNewFiles();
    }
    return Optional.ofNullable(schemas.get(id));
  }

  private void readNewFiles() {
    if (!Files.isDirectory(folder)) {
      throw new SchemaStoreException(
          "the folder of schemas %s does not exist: make it, or set %s to another"
              .formatted(folder, SettingNames.SCHEMAS_DIRECTORY));
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json")) {
      for (Path file : files) {
        FileTime time = Files.getLastModifiedTime(file);
        if (!time.equals(read.get(file))) {
          String schema = read(file);
          schemas.put(SchemaId.ofText(schema), schema);
          read.put(file, time);
        }
      }
    } catch (IOException e) {
      throw new SchemaStoreException("%s can't be read: %s".formatted(this, e), e);
    }
  }

  private static String read(Path file) throws IOException {
    try {
      return Schema.parse(Files.readString(file)).canonical();
    } catch (SchemaException | IllegalStateException e) {
      throw new SchemaStoreException(
          "%s is no schema with all that it refers to (%s): put the text of Codec.schema() there"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /// Writes the file under another name first, so that no reader sees half of it.
  @Override
  public synchronized void publish(String schema) {
    String name = Schema.parse(schema).fingerprint() + ".json";
    try {
      Files.createDirectories(folder);
      if (!Files.exists(folder.resolve(name))) {
        Path part = Files.createTempFile(folder, name, ".part");
        Files.writeString(part, schema, UTF_8);
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw SchemaStoreException.onPublishing(this, e, e);
    }
  }

  @Override
  public String toString() {
    return "the folder of schemas " + folder;
  }
}
