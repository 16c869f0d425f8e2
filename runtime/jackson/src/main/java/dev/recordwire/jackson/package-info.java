/// Records with views as JSON, by Jackson's own means:
/// [RecordwireModule][dev.recordwire.jackson.RecordwireModule] is all that a program needs.
@NullMarked
package dev.recordwire.jackson;

import org.jspecify.annotations.NullMarked;
