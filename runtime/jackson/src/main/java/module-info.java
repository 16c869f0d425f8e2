/// A module for Jackson: records with views, texts in place, open enums and unknown fields as JSON.
module dev.recordwire.jackson {
  requires static org.jspecify;
  requires transitive dev.recordwire.codec;
  requires transitive tools.jackson.databind;

  exports dev.recordwire.jackson;

  provides tools.jackson.databind.JacksonModule with
      dev.recordwire.jackson.RecordwireModule;
}
