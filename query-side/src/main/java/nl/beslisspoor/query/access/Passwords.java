package nl.beslisspoor.query.access;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and compares passwords with Argon2id: 19 MiB, two passes, one lane (OWASP Password Storage
 * Cheat Sheet). No more hashes run at once than there are processors, so that a flood of attempts
 * cannot exhaust the memory.
 */
@Component
public class Passwords {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final String ONE_TIME_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A salt and a hash of zeros, in the encoder's form: nobody knows a password that fits. */
  static final String HASH_OF_NOBODY =
      "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
          .formatted(MEMORY_KIB, PASSES, "A".repeat(22), "A".repeat(43));

  private final Argon2PasswordEncoder argon =
      new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES);
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

  String hash(String password) {
    return inPlace(() -> argon.encode(normal(password)));
  }

  boolean matches(String password, String hash) {
    return inPlace(() -> argon.matches(normal(password), hash));
  }

  /** Takes as long as {@link #matches} and is never true. */
  boolean matchesNobody(String password) {
    matches(password, HASH_OF_NOBODY);
    return false;
  }

  /** Four groups of four characters that are hard to misread; about 79 bits. */
  static String oneTime() {
    return RANDOM
        .ints(16, 0, ONE_TIME_ALPHABET.length())
        .mapToObj(at -> String.valueOf(ONE_TIME_ALPHABET.charAt(at)))
        .collect(Collectors.joining())
        .replaceAll("(.{4})(?=.)", "$1-");
  }

  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  private <T> T inPlace(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
