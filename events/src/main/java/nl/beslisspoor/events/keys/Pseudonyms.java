package nl.beslisspoor.events.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Id;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.PersonId;

/**
 * Turns what another system calls somebody or something into an identifier that is always the same
 * in this installation and cannot be traced back without its key (HMAC-SHA-256). Thread safe.
 */
public final class Pseudonyms {

  private static final int SHORTEST_KEY = 32;

  private final SecretKeySpec key;

  /**
   * @param key at least 32 bytes, kept for as long as imported history has to be found by name
   * @throws IllegalArgumentException when the key is shorter
   */
  public Pseudonyms(byte[] key) {
    if (key.length < SHORTEST_KEY) {
      throw new IllegalArgumentException("the pseudonym key has at least 32 bytes");
    }
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  /** The person whom another system calls by that name. */
  public PersonId person(Label system, String name) {
    return new PersonId(Id.version8(mac("person", system.text(), name)));
  }

  /** The file that keeps the imported history of another system's file. */
  public CaseId file(Label system, ForeignId file) {
    return new CaseId(Id.version8(mac("file", system.text(), file.text())));
  }

  /** An organisation that was given no identifier of its own. */
  public OrganisationId organisation(String name) {
    return new OrganisationId(Id.version8(mac("organisation", name)));
  }

  /** Tells two requests apart without keeping what they say: it cannot be guessed at. */
  public byte[] fingerprint(String address, byte[] content) {
    return Hmac.of(key, "request".getBytes(UTF_8), address.getBytes(UTF_8), content);
  }

  private byte[] mac(String... parts) {
    var bytes = Arrays.stream(parts).map(part -> part.getBytes(UTF_8)).toArray(byte[][]::new);
    return Hmac.of(key, bytes);
  }
}
