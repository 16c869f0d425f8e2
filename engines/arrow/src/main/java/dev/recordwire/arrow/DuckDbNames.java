package dev.recordwire.arrow;

import java.sql.Connection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;

/// The names that connections have views under, and which of the views of a name is the last: it
/// has replaced those before it.
final class DuckDbNames {
  /// Guarded by itself. The values must not refer to the connections.
  private static final Map<Connection, Map<String, Object>> LAST = new WeakHashMap<>();

  private DuckDbNames() {}

  /// Takes note that a view has a name now.
  ///
  /// @param view stands for the view
  static void put(Connection connection, String name, Object view) {
    synchronized (LAST) {
      LAST.computeIfAbsent(connection, any -> new HashMap<>()).put(key(name), view);
    }
  }

  /// Takes a name from a view.
  ///
  /// @return whether it had the name still
  static boolean remove(Connection connection, String name, Object view) {
    synchronized (LAST) {
      Map<String, Object> names = LAST.get(connection);
      return names != null && names.remove(key(name), view);
    }
  }

  /// DuckDB's names are the same in capitals.
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
