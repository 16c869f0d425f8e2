/// Evolvable records; `dev.recordwire.it.after` has the same records a year later.
@NullMarked
package dev.recordwire.it.before;

import org.jspecify.annotations.NullMarked;
