package dev.recordwire.schema;

/// The texts of a definition alone, without the facts that only a lock has.
public final class DefinitionText {
  private DefinitionText() {}

  /// Returns the definition as canonical JSON (RFC 8785), as in the text of a [Schema].
  public static String canonical(Definition definition) {
    return CanonicalJson.of(DefinitionJson.published(definition));
  }

  /// Returns the text of the definition's file in `META-INF/recordwire`, for people and for version
  /// control.
  public static String file(Definition definition) {
    return JsonPrinter.write(
        Json.Members.NONE
            .with("recordwire", DefinitionJson.VERSION)
            .with(DefinitionJson.published(definition)));
  }
}
