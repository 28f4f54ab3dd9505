package nl.beslisspoor.events.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.WrongKey;

/** The keys of one file. Immutable. */
final class StreamKeys {

  /** A key that is there, or was. */
  private record One(KeyRow row, Optional<DataKey> key) {}

  private final Map<Owner, One> personal;
  private final Map<String, One> byId;
  private final Optional<Optional<TextKeys>> texts;

  private StreamKeys(Map<Owner, One> personal, Optional<Optional<TextKeys>> texts) {
    this.personal = personal;
    this.byId = new HashMap<>();
    personal.values().forEach(one -> byId.put(one.row.id(), one));
    this.texts = texts;
  }

  /** Of a file that is about to begin. */
  static StreamKeys none() {
    return new StreamKeys(Map.of(), Optional.empty());
  }

  boolean isNone() {
    return personal.isEmpty() && texts.isEmpty();
  }

  static StreamKeys of(List<KeyRow> rows, Wrappings wrappings) {
    var personal = new HashMap<Owner, One>();
    Optional<Optional<TextKeys>> texts = Optional.empty();
    for (var row : rows) {
      var secret = row.wrapped().map(_ -> wrappings.unwrap(row));
      if (row.owner().isTexts()) {
        texts = Optional.of(secret.map(TextKeys::parse));
      } else {
        personal.put(row.owner(), new One(row, secret.map(bytes -> own(row, bytes))));
      }
    }
    return new StreamKeys(personal, texts);
  }

  /**
   * These and the keys that were made since.
   *
   * @param of the texts, if they were asked for
   */
  StreamKeys with(List<KeyRow> made, Map<Owner, DataKey> known, Optional<TextKeys> of) {
    var all = new HashMap<>(personal);
    made.stream()
        .filter(row -> !row.owner().isTexts())
        .forEach(row -> all.put(row.owner(), new One(row, Optional.of(known.get(row.owner())))));
    return new StreamKeys(all, of.map(Optional::of).or(() -> texts));
  }

  private static DataKey own(KeyRow row, byte[] secret) {
    var key = new DataKey(secret);
    if (!key.id().equals(row.id())) {
      throw new WrongKey("a key of file " + row.owner().stream() + " is not what its id names");
    }
    return key;
  }

  /** Of a person for a category; empty when there never was one. */
  Optional<DataKey> of(Owner owner) {
    return Optional.ofNullable(personal.get(owner)).map(one -> one.key.orElseThrow(Erased::new));
  }

  /** Of all texts; empty when there never were any. */
  Optional<TextKeys> texts() {
    return texts.map(keys -> keys.orElseThrow(Erased::new));
  }

  /**
   * The key that a seal was made with.
   *
   * @throws Erased when it was destroyed
   * @throws WrongKey when it was never kept here
   */
  DataKey of(Seal seal) {
    return switch (seal.kind()) {
      case PERSONAL -> ofPerson(seal).key.orElseThrow(Erased::new);
      case NARRATIVE -> ofText(seal.place());
    };
  }

  private DataKey ofText(Place place) {
    var keys = texts().orElseThrow(() -> new WrongKey(place));
    return keys.of(place).orElseThrow(Erased::new);
  }

  private One ofPerson(Seal seal) {
    return Optional.ofNullable(byId.get(seal.key())).orElseThrow(() -> new WrongKey(seal.place()));
  }
}
