package dev.recordwire.kafka;

/// The names of the settings that errors of stores mention, which [RecordwireConfig] publishes.
final class SettingNames {
  static final String SCHEMAS_DIRECTORY = "recordwire.schemas.directory";
  static final String SCHEMAS_PUBLISH = "recordwire.schemas.publish";

  private SettingNames() {}
}
