/// What users of a release get: the jars, their POMs and the documentation.
@NullMarked
package dev.recordwire.publication;

import org.jspecify.annotations.NullMarked;
