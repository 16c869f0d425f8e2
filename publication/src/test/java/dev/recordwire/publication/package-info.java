/// Tests of a release as its users get it: the jars, their POMs and the documentation.
@NullMarked
package dev.recordwire.publication;

import org.jspecify.annotations.NullMarked;
