/// The generator of readers and writers in JavaScript: a schema becomes one ES module without
/// dependencies, and its TypeScript declarations.
///
/// The module holds the parts of the runtime, files of JavaScript among the resources, that its
/// records use ([dev.recordwire.tools.javascript.RuntimeParts]), and a `Record` for each definition
/// with the expressions that read and write its components.
@NullMarked
package dev.recordwire.tools.javascript;

import org.jspecify.annotations.NullMarked;
