package nl.beslisspoor.query.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beslisspoor.query.paper.Text;

/** What a chosen password must be: long, not the own name, not one of the commonest. */
final class PasswordRules {
  static final int SHORTEST = 12;
  static final int LONGEST = 200;
  private static final int FEWEST_DIFFERENT = 5;
  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /** The objection, or empty when the password will do. */
  static Optional<Text> objection(String password, String signInName) {
    var plain = password.toLowerCase(Locale.ROOT);
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(Text.of("access.password.short", SHORTEST));
    }
    if (password.length() > LONGEST) {
      return Optional.of(Text.of("access.password.long", LONGEST));
    }
    if (holds(plain, signInName.toLowerCase(Locale.ROOT))) {
      return Optional.of(Text.of("access.password.own-name"));
    }
    if (COMMON.contains(plain) || plain.chars().distinct().count() < FEWEST_DIFFERENT) {
      return Optional.of(Text.of("access.password.common"));
    }
    return Optional.empty();
  }

  private static boolean holds(String password, String name) {
    return name.length() < 4 ? password.equals(name) : password.contains(name);
  }

  private static Set<String> common() {
    try (var list = PasswordRules.class.getResourceAsStream("/access/common-passwords.txt")) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
