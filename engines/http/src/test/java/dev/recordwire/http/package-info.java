/// Tests of Recordwire in HTTP, with the JDK's client and server.
@NullMarked
package dev.recordwire.http;

import org.jspecify.annotations.NullMarked;
