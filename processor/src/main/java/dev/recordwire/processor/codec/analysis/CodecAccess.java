package dev.recordwire.processor.codec.analysis;

import com.google.auto.common.MoreElements;
import dev.recordwire.processor.common.Visibility;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/// Whether the codec of one type can name another, and what to say where it can't.
final class CodecAccess {
  private CodecAccess() {}

  /// What is wrong with naming `type` in the codec of `holder`, if anything, and the remedy.
  ///
  /// @param subject what the message is about, as in `'side' is of Side`
  static Optional<String> problem(String subject, TypeElement type, TypeElement holder) {
    Visibility visibility = Visibility.of(type);
    Optional<TypeElement> hidden = visibility.privateElement();
    if (hidden.isPresent()) {
      TypeElement where = hidden.get();
      String how =
          where.equals(type)
              ? "private"
              : "inside %s, which is private".formatted(where.getSimpleName());
      return Optional.of(
          "%s, which is %s, so %s's codec can't reach it: make %s package-private or wider"
              .formatted(subject, how, holder.getSimpleName(), where.getSimpleName()));
    }
    if (!visibility.isPublic()
        && !MoreElements.getPackage(type).equals(MoreElements.getPackage(holder))) {
      return Optional.of(
          "%s, which %s's codec can't reach from another package: make it public"
              .formatted(subject, holder.getSimpleName()));
    }
    return Optional.empty();
  }
}
