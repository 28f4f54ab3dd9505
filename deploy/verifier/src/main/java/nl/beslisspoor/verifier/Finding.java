package nl.beslisspoor.verifier;

/**
 * Damage at a place.
 *
 * @param index the first bad index of the log
 */
record Finding(long index, Damage damage) {
  @Override
  public String toString() {
    return "index %d: %s".formatted(index, damage.words());
  }
}
