package nl.beslisspoor.events.keys;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beslisspoor.events.ForeignKeys;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.Place;

/** Destroys keys of persons and of single texts; any number of processes may do so at once. */
public final class KeyDestruction {
  private final DestroyableKeys store;
  private final Wrappings wrappings;

  public KeyDestruction(DestroyableKeys store, MasterKey master) {
    this.store = store;
    this.wrappings = new Wrappings(store, master);
  }

  /**
   * Destroys what is still there of it, and sees to it that none of these owners ever gets a key.
   *
   * @param texts each of which goes by itself; the others of its file stay
   * @throws KeysUnavailable when the store does not answer: some of it may have been done
   * @throws ForeignKeys when the master key is another than the one that wrapped the texts' keys
   * @throws TooManyTexts when too many texts of a file were to go one by one: none of these did
   */
  public void destroy(Collection<Owner> owners, Collection<Place> texts) {
    if (!owners.isEmpty()) {
      store.destroy(owners);
    }
    texts.stream().collect(Collectors.groupingBy(Place::stream)).forEach(this::destroyTexts);
  }

  /**
   * Whether nothing of it is there any more, and nobody of these owners can get a key. A text of a
   * file of which no key is kept, not even as destroyed, is not: that key may be somewhere else.
   *
   * @throws KeysUnavailable when the store does not answer
   */
  public boolean isDone(Collection<Owner> owners, Collection<Place> texts) {
    var gone = new HashSet<Owner>();
    for (var stream : owners.stream().map(Owner::stream).collect(Collectors.toSet())) {
      store.of(stream).stream()
          .filter(row -> row.wrapped().isEmpty())
          .map(KeyRow::owner)
          .forEach(gone::add);
    }
    return gone.containsAll(owners)
        && texts.stream().collect(Collectors.groupingBy(Place::stream)).entrySet().stream()
            .allMatch(file -> areGone(file.getKey(), file.getValue()));
  }

  private boolean areGone(String stream, Collection<Place> places) {
    var row = store.of(stream).stream().filter(one -> one.owner().isTexts()).findFirst();
    if (row.isEmpty() || row.get().wrapped().isEmpty()) {
      return row.isPresent();
    }
    var keys = TextKeys.parse(wrappings.unwrap(row.get()));
    return places.stream().allMatch(place -> keys.of(place).isEmpty());
  }

  /** Whether a key of the texts of a file is kept, or was until it was destroyed. */
  public boolean hasTexts(String stream) {
    return owners(stream).contains(Owner.texts(stream));
  }

  private void destroyTexts(String stream, Collection<Place> places) {
    var row = row(stream);
    while (row.isPresent() && !withoutIn(row.get(), places)) {
      row = row(stream);
    }
  }

  /** False when somebody was faster. */
  private boolean withoutIn(KeyRow row, Collection<Place> places) {
    var keys = TextKeys.parse(wrappings.unwrap(row));
    var left = keys.without(places);
    if (left.length() > TextKeys.MOST_BYTES) {
      throw new TooManyTexts(row.owner().stream());
    }
    return left == keys || store.replace(row, wrappings.wrapAgain(row, left.bytes()));
  }

  /** Of the texts of a file, as long as there are keys. */
  private Optional<KeyRow> row(String stream) {
    return store.of(stream).stream()
        .filter(row -> row.owner().isTexts() && row.wrapped().isPresent())
        .findFirst();
  }

  /** Those of whom a file keeps, or kept, keys. */
  public Set<Owner> owners(String stream) {
    return store.of(stream).stream().map(KeyRow::owner).collect(Collectors.toSet());
  }
}
