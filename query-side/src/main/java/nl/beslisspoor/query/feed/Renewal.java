package nl.beslisspoor.query.feed;

/** Hears that the tables of views are no longer what they were. */
interface Renewal {
  /** Another run of the view may be live. */
  void renewed(String projection);

  /** The database was put back to an older state, and all views with it. */
  void putBack();
}
