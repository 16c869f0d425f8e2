package dev.recordwire.ffi.internal;

/// The message for a JVM that may not call C, with the flag that allows it.
public final class AccessRefusal {
  private AccessRefusal() {}

  /// The message: the refused class, and the flag or the manifest entry that allows native access.
  ///
  /// @param user the simple name of the class that wanted to call C
  public static String message(String user) {
    Module module = AccessRefusal.class.getModule();
    String flag = "--enable-native-access=" + (module.isNamed() ? module.getName() : "ALL-UNNAMED");
    String inManifest =
        module.isNamed()
            ? ""
            : ", or put 'Enable-Native-Access: ALL-UNNAMED' in the manifest of the jar that java"
                + " -jar starts";
    return user
        + " calls C, which this JVM was told to refuse: start java with "
        + flag
        + inManifest;
  }
}
