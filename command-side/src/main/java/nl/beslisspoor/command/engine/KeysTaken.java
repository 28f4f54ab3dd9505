package nl.beslisspoor.command.engine;

import org.axonframework.modelling.command.ConcurrencyException;

/** Somebody else made a key meanwhile for whom this one was made: nothing was stored. */
final class KeysTaken extends ConcurrencyException {

  private static final long serialVersionUID = 1L;

  KeysTaken() {
    super("another request has just made keys for the same people");
  }
}
