package dev.recordwire.flink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Properties;

/// The classes of records that were renamed or moved, by the names that savepoints have.
final class FormerNames {
  /// The file in a job's jar: a line for each class, its former name, `=`, and its name now.
  static final String FILE = "META-INF/recordwire/former-names.properties";

  private FormerNames() {}

  /// Returns the name that a class has now.
  ///
  /// @param loader the loader of the job's classes
  static String now(String name, ClassLoader loader) {
    try {
      for (URL file : Collections.list(loader.getResources(FILE))) {
        Properties names = new Properties();
        try (InputStream in = file.openStream()) {
          names.load(in);
        }
        String now = names.getProperty(name);
        if (now != null) {
          return now.strip();
        }
      }
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " can't be read: " + e.getMessage(), e);
    }
  }
}
