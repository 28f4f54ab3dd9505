package nl.beslisspoor.query.feed;

import java.util.List;
import nl.beslisspoor.events.Recorded;

/**
 * A view's tables and the fold that fills them. It knows no feed: the same class is fed live, one
 * by one after a failure, and in bulk for a rebuild, and must fill its tables the same way each
 * time.
 */
public interface Projection {

  /** Lower case letters, digits and hyphens; stands in the feed's tables and in meters. */
  String name();

  /** Raised whenever the tables or the fold change: the tables are then built anew. */
  int version();

  /**
   * The tables of this view, each with its definition in resource {@code read/<table>.sql}, in the
   * order in which they are to be made. Definitions name tables and indexes without a schema.
   */
  List<String> tables();

  /**
   * Takes in a block: load the touched keys, fold, write once. Runs inside a transaction; names of
   * tables go without a schema, since a rebuild fills tables in another one. The block holds every
   * event of the log once, each stream in order without a hole; events of all streams that did not
   * fail. What it throws parks a stream, so it throws nothing that it can settle itself.
   */
  void apply(List<Recorded> block);
}
