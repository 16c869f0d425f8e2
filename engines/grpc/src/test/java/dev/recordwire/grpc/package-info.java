/// Tests of Recordwire in gRPC, against real servers: in the same process, and over HTTP/2.
@NullMarked
package dev.recordwire.grpc;

import org.jspecify.annotations.NullMarked;
