package nl.beslisspoor.query.feed;

/** The run that answers the questions to a view; made, with empty tables, where there is none. */
final class LiveRun {
  private final Store store;
  private final Projection projection;

  private LiveRun(Store store, Projection projection) {
    this.store = store;
    this.projection = projection;
  }

  static Run of(Store store, Projection projection) {
    var live = new LiveRun(store, projection);
    return store.transaction().execute(_ -> live.foundOrMade());
  }

  private Run foundOrMade() {
    return store
        .runs()
        .live(projection.name())
        .filter(_ -> store.tables().present(projection))
        .map(this::handedOver)
        .orElseGet(this::made);
  }

  private Run handedOver(Run live) {
    store.tables().handOver(projection);
    return live;
  }

  private Run made() {
    var run = store.runs().begin(projection);
    store.tables().create(projection, "read");
    store.runs().makeLive(run, 0);
    store.axon().beginAt(run, 0);
    return run;
  }
}
