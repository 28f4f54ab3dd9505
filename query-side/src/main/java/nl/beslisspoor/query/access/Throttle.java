package nl.beslisspoor.query.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts to sign in per name typed and per network address. An attempt counts before the
 * password is looked at, so that many at once gain nothing; a name counts whether or not an account
 * has it, so that being refused tells nothing about accounts.
 */
@Component
class Throttle {
  private final JdbcClient jdbc;
  private final AccessSettings settings;

  Throttle(JdbcClient jdbc, AccessSettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  /** Counts one attempt and says whether it may go on. */
  boolean admits(String name, String address) {
    forgetPast();
    var ofAddress = count(addressKey(address));
    if (ofAddress > settings.attemptsPerAddress()) {
      return false;
    }
    return count(nameKey(name)) <= settings.attemptsPerName();
  }

  /** The attempt was the right one: it counts for nobody. */
  void succeeded(String name, String address) {
    jdbc.sql("delete from access.attempt where subject = :subject")
        .param("subject", nameKey(name))
        .update();
    jdbc.sql(
            "update access.attempt set attempts = greatest(attempts - 1, 0)"
                + " where subject = :subject")
        .param("subject", addressKey(address))
        .update();
  }

  private int count(byte[] subject) {
    return jdbc.sql(
            """
            insert into access.attempt as kept (subject, attempts, window_start)
            values (:subject, 1, now())
            on conflict (subject) do update set attempts = kept.attempts + 1
            returning attempts
            """)
        .param("subject", subject)
        .query(Integer.class)
        .single();
  }

  private void forgetPast() {
    jdbc.sql(
            """
            delete from access.attempt
             where window_start < now() - make_interval(secs => :seconds)
            """)
        .param("seconds", settings.attemptWindow().toMillis() / 1000.0)
        .update();
  }

  private static byte[] nameKey(String name) {
    return digest("name:" + name.strip().toLowerCase(Locale.ROOT));
  }

  /** One IPv6 subscriber holds a /64: its first half is the address that counts. */
  private static byte[] addressKey(String address) {
    try {
      var parsed = InetAddress.ofLiteral(address);
      var bytes = parsed.getAddress();
      var part = parsed instanceof Inet6Address ? Arrays.copyOf(bytes, 8) : bytes;
      return digest("address:" + Arrays.toString(part));
    } catch (IllegalArgumentException notAnAddress) {
      return digest("address:" + address);
    }
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
