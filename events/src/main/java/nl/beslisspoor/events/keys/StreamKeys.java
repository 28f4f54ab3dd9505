package nl.beslisspoor.events.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.WrongKey;

/** The keys of one file. Each stays what it is once it is known. Thread safe. */
final class StreamKeys {

  /** A key that is there, or was: {@link Erased} then. */
  private record One(String id, Supplier<DataKey> key) {}

  private final Map<Owner, One> personal;
  private final Map<String, One> byId;
  private final Optional<Supplier<TextKeys>> texts;

  private StreamKeys(Map<Owner, One> personal, Optional<Supplier<TextKeys>> texts) {
    this.personal = personal;
    this.byId = new HashMap<>();
    personal.values().forEach(one -> byId.put(one.id, one));
    this.texts = texts;
  }

  /** Of a file that is about to begin. */
  static StreamKeys none() {
    return new StreamKeys(Map.of(), Optional.empty());
  }

  boolean isNone() {
    return personal.isEmpty() && texts.isEmpty();
  }

  /** Each is unwrapped when it is asked for, so that one that does not fit closes no other. */
  static StreamKeys of(List<KeyRow> rows, Wrappings wrappings) {
    var personal = new HashMap<Owner, One>();
    Optional<Supplier<TextKeys>> texts = Optional.empty();
    for (var row : rows) {
      if (row.owner().isTexts()) {
        texts = Optional.of(new Once<>(() -> TextKeys.parse(secret(row, wrappings))));
      } else {
        var key = new Once<>(() -> own(row, secret(row, wrappings)));
        personal.put(row.owner(), new One(row.id(), key));
      }
    }
    return new StreamKeys(personal, texts);
  }

  private static byte[] secret(KeyRow row, Wrappings wrappings) {
    if (row.wrapped().isEmpty()) {
      throw new Erased();
    }
    return wrappings.unwrap(row);
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
        .map(KeyRow::owner)
        .forEach(owner -> {
          var key = known.get(owner);
          all.put(owner, new One(key.id(), () -> key));
        });
    return new StreamKeys(all, of.map(StreamKeys::there).or(() -> texts));
  }

  private static Supplier<TextKeys> there(TextKeys keys) {
    return () -> keys;
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
    return Optional.ofNullable(personal.get(owner)).map(one -> one.key.get());
  }

  /** Of all texts; empty when there never were any. */
  Optional<TextKeys> texts() {
    return texts.map(Supplier::get);
  }

  /**
   * The key that a seal was made with.
   *
   * @throws Erased when it was destroyed
   * @throws WrongKey when it was never kept here, or is not what it was when it was kept
   */
  DataKey of(Seal seal) {
    return switch (seal.kind()) {
      case PERSONAL -> ofPerson(seal).key.get();
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
