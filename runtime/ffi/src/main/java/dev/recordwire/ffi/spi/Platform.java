package dev.recordwire.ffi.spi;

import java.util.Locale;

/// The operating system and processor of the JVM, in the names of bundled libraries' folders:
/// `linux-x86_64`, `linux-aarch64`, `macos-aarch64`, `windows-x86_64`.
final class Platform {
  static final boolean LINUX = os().equals("linux");

  private Platform() {}

  static String name() {
    return os() + "-" + processor();
  }

  private static String os() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return "windows";
    }
    return os.startsWith("mac") ? "macos" : os.replace(" ", "");
  }

  private static String processor() {
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return processor.equals("amd64") ? "x86_64" : processor;
  }
}
