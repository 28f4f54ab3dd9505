package nl.beslisspoor.command.seal;

import java.net.URI;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteKey;

/**
 * A witness elsewhere that is asked to cosign (C2SP tlog-witness).
 *
 * @param address submission prefix, with a slash at its end
 * @param key of the witness, for cosignatures
 */
public record Outsider(URI address, NoteKey key) {
  public Outsider {
    if (key.algorithm() != Algorithm.COSIGNATURE) {
      throw new IllegalArgumentException("the key of a witness is one for cosignatures");
    }
  }

  /**
   * Reads an address and a key with a space between them.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Outsider parse(String text) {
    var parts = text.strip().split("\\s+");
    if (parts.length != 2) {
      throw new IllegalArgumentException("an address and a key, with a space between them");
    }
    var address = URI.create(parts[0].endsWith("/") ? parts[0] : parts[0] + "/");
    if (address.getHost() == null || !address.getScheme().startsWith("http")) {
      throw new IllegalArgumentException("the address of a witness begins with https://");
    }
    return new Outsider(address, NoteKey.parse(parts[1]));
  }
}
