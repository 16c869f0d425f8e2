/// The house rules as tests: which packages import which, and the form of the sources.
@NullMarked
package dev.recordwire.house;

import org.jspecify.annotations.NullMarked;
