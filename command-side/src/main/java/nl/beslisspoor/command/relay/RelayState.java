package nl.beslisspoor.command.relay;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What one relay knows of itself; written by its thread, read by meters and health. */
final class RelayState {
  private static final long NEVER = 0;

  private final String topic;
  private volatile boolean leading;
  private volatile Optional<String> trouble = Optional.empty();
  private volatile double lag = Double.NaN;
  private volatile long acknowledgedAt = NEVER;
  private volatile long errors;
  private volatile long setBack;
  private volatile long foreign;

  RelayState(String topic) {
    this.topic = topic;
  }

  String topic() {
    return topic;
  }

  boolean leading() {
    return leading;
  }

  /** Why a relay that leads cannot send; says nothing of content. */
  Optional<String> trouble() {
    return trouble;
  }

  /** Entries that the topic does not hold yet; not a number unless this process leads. */
  double lag() {
    return lag;
  }

  /** Since the broker last acknowledged anything; not a number until it did. */
  double secondsSinceAcknowledged() {
    long last = acknowledgedAt;
    return last == NEVER
        ? Double.NaN
        : (double) (System.nanoTime() - last) / TimeUnit.SECONDS.toNanos(1);
  }

  long errors() {
    return errors;
  }

  long setBack() {
    return setBack;
  }

  long foreign() {
    return foreign;
  }

  void leads() {
    leading = true;
  }

  void resigned() {
    leading = false;
    lag = Double.NaN;
    trouble = Optional.empty();
  }

  void failed(String why) {
    trouble = Optional.of(why);
    errors++;
  }

  void recovered() {
    trouble = Optional.empty();
  }

  void acknowledged() {
    acknowledgedAt = System.nanoTime() | 1;
  }

  void wasSetBack() {
    setBack++;
  }

  void foundForeign(long entries) {
    foreign += entries;
  }

  void behind(long entries) {
    lag = entries;
  }
}
