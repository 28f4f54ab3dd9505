package nl.beslisspoor.query.feed;

/**
 * A view is fed no further until somebody acts or the trouble passes. Carries the place of the
 * failure and never the message of its origin, which could quote rows.
 */
final class FeedStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private FeedStopped(String message) {
    super(message);
  }

  static FeedStopped hole(Run run, String stream, long expected, long found, long index) {
    return new FeedStopped(
        "%s misses events of stream %s: expected sequence %d, log index %d holds %d; rebuild it"
            .formatted(run.projection(), stream, expected, index, found));
  }

  static FeedStopped behind(Run run, long expected, long found) {
    return new FeedStopped(
        "%s holds the log up to index %d and was given %d: reading again from there"
            .formatted(run.projection(), expected, found));
  }

  static FeedStopped foreign(Run run, Block block) {
    return new FeedStopped(
        "%s was given entries up to index %d that the log does not hold: reading again"
            .formatted(run.projection(), block.last().index()));
  }

  static FeedStopped superseded(Run run) {
    return new FeedStopped("another run of %s has become live".formatted(run.projection()));
  }

  static FeedStopped by(Run run, RuntimeException e) {
    if (e instanceof FeedStopped stopped) {
      return stopped;
    }
    var scrubbed = new FeedStopped("%s failed: %s".formatted(run.projection(), Fault.of(e)));
    scrubbed.setStackTrace(e.getStackTrace());
    return scrubbed;
  }
}
