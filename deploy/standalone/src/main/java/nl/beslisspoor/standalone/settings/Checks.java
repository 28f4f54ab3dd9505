package nl.beslisspoor.standalone.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.beslisspoor.command.seal.Outsider;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteKey;
import nl.beslisspoor.events.ledger.NoteSigner;

/** What makes a value right. An objection never repeats the value: it may be a secret. */
final class Checks {
  private static final int LEAST_SECRET = 32;
  private static final int LAST_PORT = 65_535;

  private Checks() {}

  static Optional<String> port(String value) {
    return when(
        !value.matches("\\d{1,5}") || Integer.parseInt(value) > LAST_PORT,
        "give a number from 0 to " + LAST_PORT);
  }

  static Optional<String> address(String value) {
    try {
      InetAddress.getByName(value);
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of("give an address of this machine, such as 127.0.0.1 or 0.0.0.0");
    }
  }

  static Optional<String> addresses(String value) {
    return when(
        !value.matches("[0-9a-fA-F:.]+(\\s*,\\s*[0-9a-fA-F:.]+)*"),
        "give network addresses such as 127.0.0.1, with commas between them");
  }

  static Optional<String> directory(String value) {
    try {
      var path = Path.of(value).toAbsolutePath();
      while (path.getParent() != null && !Files.exists(path)) {
        path = path.getParent();
      }
      return when(
          !Files.isDirectory(path) || !Files.isWritable(path),
          "give a directory in which this user may write; " + path + " is none");
    } catch (InvalidPathException e) {
      return Optional.of("give a path of a directory");
    }
  }

  static Optional<String> jdbcUrl(String value) {
    return when(
            !value.matches("jdbc:postgresql://[^/?]+/[^/?]+(\\?.*)?"),
            "give jdbc:postgresql://<host>:<port>/<database>")
        .or(() ->
            when(
                value.matches(".*[?&](user|password)=.*"),
                "leave user and password out of the address and give both roles with"
                    + " BESLISSPOOR_MIGRATOR_... and BESLISSPOOR_APPLICATION_..."));
  }

  static Optional<String> text(String value) {
    return when(value.isBlank(), "give a value that is not empty, or leave the setting out");
  }

  static Optional<String> longSecret(String value) {
    return when(
        value.length() < LEAST_SECRET,
        "give at least " + LEAST_SECRET + " random characters, or leave the setting out");
  }

  static Optional<String> sealKey(String value) {
    try {
      var key = NoteSigner.parse(value).key();
      return when(key.algorithm() != Algorithm.ED25519, "give a key that signs, not a witness's");
    } catch (IllegalArgumentException e) {
      return Optional.of("give a private key as the command new-key makes it");
    }
  }

  static Optional<String> logKey(String value) {
    try {
      var key = NoteKey.parse(value);
      return when(key.algorithm() != Algorithm.ED25519, "give the log's key, not a witness's");
    } catch (IllegalArgumentException e) {
      return Optional.of("give a public key as new-key prints it: " + e.getMessage());
    }
  }

  static Optional<String> witnesses(String value) {
    try {
      Arrays.stream(value.split(",")).forEach(Outsider::parse);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("give an address and a public key: " + e.getMessage());
    }
  }

  static Optional<String> uuid(String value) {
    try {
      UUID.fromString(value);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("give a UUID such as 6f1c0d3e-8f0b-4d0e-9c56-0c7f5c1f7a10");
    }
  }

  static Optional<String> moment(String value) {
    try {
      Instant.parse(value);
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.of("give a moment in UTC such as 2026-11-27T10:15:00Z");
    }
  }

  static Optional<String> webUrl(String value) {
    try {
      var url = URI.create(value);
      return when(
          url.getHost() == null || !Set.of("http", "https").contains(url.getScheme()),
          "give an address such as http://127.0.0.1:8080");
    } catch (IllegalArgumentException e) {
      return Optional.of("give an address such as http://127.0.0.1:8080");
    }
  }

  static Optional<String> webUrls(String value) {
    return Arrays.stream(value.split(",", -1))
        .flatMap(one -> webUrl(one.strip()).stream())
        .findFirst();
  }

  static Optional<String> role(String value) {
    return when(ProcessRole.of(value).isEmpty(), "give one of " + ProcessRole.NAMES);
  }

  static Optional<String> feed(String value) {
    return when(!Set.of("store", "kafka").contains(value), "give store or kafka");
  }

  static Optional<String> servers(String value) {
    return when(
        !value.matches("[^\\s,:]+:\\d{1,5}(\\s*,\\s*[^\\s,:]+:\\d{1,5})*"),
        "give <host>:<port>, several with commas between them");
  }

  static Optional<String> topic(String value) {
    return when(
        !value.matches("[a-zA-Z0-9._-]{1,249}"),
        "give 1 to 249 letters, digits, full stops, underscores or hyphens");
  }

  static Optional<String> urn(String value) {
    return when(
        !value.matches("urn:[a-z0-9][a-z0-9-]{1,31}:[!-~]+"),
        "give a URN such as urn:nld:oin:00000001234567890000:systeem:beslisspoor");
  }

  static Optional<String> file(String value) {
    return when(!Files.isReadable(Path.of(value)), "give a file that this user may read");
  }

  /** A file that others than its owner and group cannot read. */
  static Optional<String> closedFile(String value) {
    return file(value)
        .or(() ->
            when(
                mayBeReadByAll(Path.of(value)),
                "give a file that nobody but its owner and group may read (chmod o-rwx)"));
  }

  static Optional<String> secretFile(String value) {
    return closedFile(value).or(() -> secretIn(Path.of(value)));
  }

  private static Optional<String> secretIn(Path file) {
    try {
      return when(
          Files.readString(file).strip().length() < LEAST_SECRET,
          "give a file of at least " + LEAST_SECRET + " random characters");
    } catch (IOException e) {
      return Optional.of("give a file that holds a text");
    }
  }

  private static boolean mayBeReadByAll(Path file) {
    try {
      return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException | UnsupportedOperationException e) {
      return false; // who keeps files in another way knows how
    }
  }

  /** A token goes in each request, so only this machine is asked without TLS. */
  static Optional<String> transitUrl(String value) {
    return webUrl(value)
        .or(() ->
            when(
                value.startsWith("http:")
                    && !Set.of("localhost", "127.0.0.1", "[::1]")
                        .contains(URI.create(value).getHost()),
                "give an https address: a token goes there"));
  }

  static Optional<String> flag(String value) {
    return when(!Set.of("true", "false").contains(value), "give true or false");
  }

  static Optional<String> logFormat(String value) {
    return when(!Set.of("text", "json").contains(value), "give text or json");
  }

  private static Optional<String> when(boolean wrong, String objection) {
    return wrong ? Optional.of(objection) : Optional.empty();
  }
}
