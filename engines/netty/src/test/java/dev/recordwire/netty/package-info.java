/// Tests of Recordwire in Netty, in embedded channels and over the loopback interface.
@NullMarked
package dev.recordwire.netty;

import org.jspecify.annotations.NullMarked;
