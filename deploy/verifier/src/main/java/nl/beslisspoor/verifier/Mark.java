package nl.beslisspoor.verifier;

import nl.beslisspoor.events.ledger.Hash;

/**
 * What is kept in memory of a checkpoint: some hundred bytes, however it was signed.
 *
 * @param size how many events it covers
 * @param root of the tree over them
 */
record Mark(long size, Hash root) {
  /**
   * Reads a size and a root with a colon between them.
   *
   * @throws IllegalArgumentException when it is something else
   */
  static Mark parse(String text) {
    var parts = text.strip().split(":", 2);
    if (parts.length != 2 || !parts[0].matches("[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException(
          "give how many events and the root over them, with a colon between: 40:<44 characters>");
    }
    return new Mark(Long.parseLong(parts[0]), Hash.parse(parts[1]));
  }
}
