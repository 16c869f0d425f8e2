/// Views of records: what they give, set and refuse, beside what the codec decodes.
@NullMarked
package dev.recordwire.it.view;

import org.jspecify.annotations.NullMarked;
