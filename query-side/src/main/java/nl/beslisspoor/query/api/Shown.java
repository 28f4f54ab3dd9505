package nl.beslisspoor.query.api;

import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.function.Function;
import nl.beslisspoor.query.access.Looks;
import nl.beslisspoor.query.table.Narrowing;
import nl.beslisspoor.query.table.Page;
import nl.beslisspoor.query.table.Place;
import nl.beslisspoor.query.table.Slice;
import nl.beslisspoor.query.timeline.Chronology;
import nl.beslisspoor.query.timeline.Chronology.Order;
import nl.beslisspoor.query.timeline.Files;
import nl.beslisspoor.query.timeline.TimelineEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the look at every file in an answer, before the answer goes out. */
@Component
class Shown {

  /** Before the first event of a file. */
  private static final long START = -1;

  private static final String TIMELINE = "tijdlijn";

  private final Looks looks;
  private final Files files;
  private final TransactionTemplate transaction;

  Shown(Looks looks, Files files, TransactionTemplate transaction) {
    this.looks = looks;
    this.files = files;
    this.transaction = transaction;
  }

  /**
   * A page about one file.
   *
   * @throws Faults when there is no such file
   */
  <T> Listing<T> ofFile(Asked asked, UUID file, String part, Page<T> page) {
    requireFile(file);
    one(asked, file, part);
    return Listing.of(page);
  }

  /**
   * A page of a file's timeline; how far somebody knows the file follows from it when nothing was
   * left out.
   *
   * @throws Faults when there is no such file
   */
  Listing<TimelineEntry> timeline(
      Asked asked, Narrowing narrowing, Order order, Page<TimelineEntry> page) {
    var file = narrowing.file().orElseThrow();
    requireFile(file);
    if (Chronology.whole(narrowing, order)) {
      looks.read(asked.who(), file.toString(), TIMELINE, after(asked.slice()), last(page));
    } else {
      one(asked, file, TIMELINE);
    }
    return Listing.of(page);
  }

  /** One thing in a file that is known to be there. */
  void one(Asked asked, UUID file, String part) {
    looks.shown(asked.who(), file.toString(), part, asked.text(Parameter.PURPOSE));
  }

  /** A page about many files, or about the one that was asked for: that it holds nothing counts. */
  <T> Listing<T> ofFiles(Asked asked, String part, Page<T> page, Function<T, UUID> file) {
    var shown = new LinkedHashSet<UUID>();
    asked.id(Parameter.FILE).filter(one -> files.find(one).isPresent()).ifPresent(shown::add);
    page.rows().forEach(row -> shown.add(file.apply(row)));
    transaction.executeWithoutResult(status -> shown.forEach(one -> one(asked, one, part)));
    return Listing.of(page);
  }

  private void requireFile(UUID file) {
    if (files.find(file).isEmpty()) {
      throw Faults.unknown("Dit dossier");
    }
  }

  private static long after(Slice slice) {
    return slice.after().map(Place::number).orElse(START);
  }

  private static long last(Page<TimelineEntry> page) {
    return page.rows().stream().mapToLong(TimelineEntry::sequence).max().orElse(START);
  }
}
