package nl.beslisspoor.events.keys;

import java.util.Optional;

/**
 * A key as a store keeps it, for as long as the log stands.
 *
 * @param id names and commits to the key
 * @param wrapped empty once it was destroyed; then nobody gets a key in its place
 */
public record KeyRow(Owner owner, String id, Optional<Wrapped> wrapped) {

  /** In the place of an id, where somebody had no key and never gets one. */
  public static final String NEVER = "-";

  /**
   * Bytes that only a wrapping key opens.
   *
   * @param by id of the wrapping key
   */
  public record Wrapped(String by, byte[] bytes) {}
}
