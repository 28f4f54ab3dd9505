package nl.beslisspoor.command.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.wire.Wire;

/** Entries of a log that is in no database. */
final class Entries {
  static final String STREAM = "5f0b1c1e-0000-4000-8000-00000000000a";
  static final Instant RECORDED_AT = Instant.parse("2026-03-01T09:30:00.123456Z");
  static final byte[] METADATA = "{\"act\":\"geheim\"}".getBytes(UTF_8);

  private Entries() {}

  /** An event as some version once wrote it. */
  static Recorded frozen(String type) {
    return of(type, "1", payload(type));
  }

  static byte[] payload(String type) {
    try {
      return Files.readAllBytes(Path.of("../events/src/test/resources/frozen", type, "1.json"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Recorded of(String type, String version, byte[] payload) {
    return new Recorded(
        41,
        "event-41",
        "case",
        STREAM,
        7,
        RECORDED_AT,
        type,
        version,
        payload,
        METADATA,
        Wire.withoutKeys()::decode);
  }
}
