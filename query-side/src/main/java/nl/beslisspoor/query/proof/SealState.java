package nl.beslisspoor.query.proof;

/** What can be said of one event at this moment. */
public enum SealState {
  /** No checkpoint covers it yet; that takes ten seconds at most. */
  NOT_YET,
  /** As it stands in the log, it is what was signed. */
  SEALED,
  /** As it stands in the log, it is not what was signed. */
  DAMAGED,
  /** None of the newest checkpoints is signed with the log's key, so they say nothing. */
  UNSIGNED
}
