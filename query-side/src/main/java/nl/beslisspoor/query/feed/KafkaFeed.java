package nl.beslisspoor.query.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.beslisspoor.events.Recorded;

/**
 * Feeds a process from the tail of a Kafka topic, kept once in memory for all views. PostgreSQL
 * stays the net below: it is read where a view stands before the tail, where the topic misses an
 * entry, and when the topic does not come as far as its head was when last asked.
 */
final class KafkaFeed implements Feed {
  private static final long UNASKED = -1;

  private final Log log;
  private final Head head;
  private final Window window;
  private final TopicCount count;
  private final LogOrder order;
  private final TopicReader reader;
  private volatile long numbered = UNASKED;
  private volatile long behind;

  KafkaFeed(Topic topic, Log log, Head head, EntryReading reading, MeterRegistry registry) {
    this.log = log;
    this.head = head;
    this.window = new Window(topic.bounds().entries(), topic.bounds().bytes());
    this.count = new TopicCount(registry);
    this.order = new LogOrder(window, log, topic.bounds(), count);
    this.reader = new TopicReader(topic, reading, order, () -> head.advance(window.next()));
    count.watch(this);
  }

  /** From memory; from PostgreSQL, up to where memory begins, for a view that stands elsewhere. */
  @Override
  public List<Recorded> from(long index, int limit) {
    var held = window.from(index, limit);
    if (!held.isEmpty()) {
      return held;
    }
    var read = log.from(index, window.upToFirst(index, limit));
    count.beside(read.size());
    return read;
  }

  @Override
  public boolean hearsNotifications() {
    return false;
  }

  /**
   * What was numbered when last asked should be in the topic by now; what is not is read from
   * PostgreSQL.
   */
  @Override
  public synchronized void numbered(long next) {
    behind = Math.max(0, numbered - window.next());
    head.advance(numbered == UNASKED ? next : numbered);
    numbered = next;
  }

  @Override
  public synchronized void putBack(long next) {
    forget();
    behind = 0;
    numbered = next;
    head.goBack(next);
  }

  /** Views read the log itself until the topic is read further. */
  @Override
  public void forget() {
    order.doubt();
    window.forget();
  }

  /** The log index up to which everything was read from the topic. */
  long next() {
    return window.next();
  }

  /** Entries of the log that the topic misses at its end although they are not new. */
  long behind() {
    return behind;
  }

  /** How far the topic reaches beyond the log; none of that is taken in. */
  long ahead() {
    return Math.max(0, order.foreign() - numbered);
  }

  @Override
  public void start() {
    reader.start();
  }

  @Override
  public Map<String, Object> detail() {
    var detail = new LinkedHashMap<String, Object>();
    detail.put("reader", reader.state());
    detail.put("next", window.next());
    detail.put("behind", behind);
    detail.put("ahead", ahead());
    return Map.of("topic", detail);
  }

  @Override
  public void close() {
    reader.close();
  }
}
