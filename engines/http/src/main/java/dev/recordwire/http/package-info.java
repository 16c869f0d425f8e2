/// Records as bodies of HTTP.
///
/// [RecordwireRequests][dev.recordwire.http.RecordwireRequests] begins requests with records, and
/// [RecordwireBodyHandlers][dev.recordwire.http.RecordwireBodyHandlers] reads responses, both for
/// `java.net.http`; [RecordwireHandlers][dev.recordwire.http.RecordwireHandlers] serves them with
/// the JDK's server. The content type names the schema. docs/engines/http.md describes all of it.
@NullMarked
package dev.recordwire.http;

import org.jspecify.annotations.NullMarked;
