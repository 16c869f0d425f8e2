/// Records as messages of gRPC.
///
/// [RecordwireMethods][dev.recordwire.grpc.RecordwireMethods] describes methods by codecs, without
/// a file of Protocol Buffers and without generated stubs.
/// [RecordwireService][dev.recordwire.grpc.RecordwireService] makes a service of such methods, and
/// [RecordwireStub][dev.recordwire.grpc.RecordwireStub] calls them. Client and server compare the
/// schemas of a call before its first message is read. docs/engines/grpc.md describes all of it.
@NullMarked
package dev.recordwire.grpc;

import org.jspecify.annotations.NullMarked;
