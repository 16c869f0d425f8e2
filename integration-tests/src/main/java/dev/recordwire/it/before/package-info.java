/// Evolvable records as they were; `dev.recordwire.it.after` has the same ones a year later.
@NullMarked
package dev.recordwire.it.before;

import org.jspecify.annotations.NullMarked;
