package dev.recordwire.tools.javascript;

/// Readers and writers in JavaScript.
///
/// @param source the text of an ES module
/// @param declarations the text of its TypeScript declarations, a `.d.ts` file
public record JavaScriptModule(String source, String declarations) {}
