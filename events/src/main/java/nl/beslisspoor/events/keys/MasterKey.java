package nl.beslisspoor.events.keys;

import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.WrongKey;

/** The key on which all others hang. It may live where no program can read it. */
public interface MasterKey {

  /** Tells one master key from another; says nothing about the key. */
  String name();

  /**
   * @throws KeysUnavailable when it cannot be asked now
   */
  byte[] wrap(byte[] secret);

  /**
   * @throws KeysUnavailable when it cannot be asked now
   * @throws WrongKey when another key wrapped it, or it was changed
   */
  byte[] unwrap(byte[] wrapped);
}
