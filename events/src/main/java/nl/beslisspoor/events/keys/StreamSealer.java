package nl.beslisspoor.events.keys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.beslisspoor.events.Erased;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.Place;
import nl.beslisspoor.events.Seal;
import nl.beslisspoor.events.Sealer;
import nl.beslisspoor.events.catalogue.InformationCategory;

/** Seals events of one file; used by one thread, for what is stored together. */
public final class StreamSealer {
  private final String stream;
  private final StreamKeys keys;
  private final long age;
  private final Keyring keyring;
  private final Supplier<WrappingKey> wrapping;
  private final Map<Owner, DataKey> personal = new HashMap<>();
  private final List<KeyRow> made = new ArrayList<>();
  private Optional<TextKeys> texts = Optional.empty();

  StreamSealer(
      String stream, StreamKeys keys, long age, Keyring keyring, Supplier<WrappingKey> wrapping) {
    this.stream = stream;
    this.keys = keys;
    this.age = age;
    this.keyring = keyring;
    this.wrapping = wrapping;
  }

  /**
   * Seals the fields of one event.
   *
   * @param category of the event: each has a key for each person
   */
  public Sealer of(String event, InformationCategory category) {
    return new Sealer() {
      @Override
      public Seal personal(String field, PersonId of, String text) {
        var key = keyring.watched(() -> key(Owner.of(stream, of, category)));
        return key.seal(new Place(event, stream, field), Seal.Kind.PERSONAL, text);
      }

      @Override
      public Seal narrative(String field, String text) {
        var place = new Place(event, stream, field);
        var key = keyring.watched(() -> texts()).of(place).orElseThrow(Erased::new);
        return key.seal(place, Seal.Kind.NARRATIVE, text);
      }
    };
  }

  /** The keys that were missing, to be kept before anything that they sealed is stored. */
  List<KeyRow> made() {
    return List.copyOf(made);
  }

  /** They were kept. */
  void kept() {
    made.clear();
  }

  String stream() {
    return stream;
  }

  /** The keys of the file as they were when sealing began. */
  StreamKeys base() {
    return keys;
  }

  /** In which they were read. */
  long age() {
    return age;
  }

  /** The keys of the file with those that were missing. */
  StreamKeys all() {
    return keys.with(made, personal, texts);
  }

  private DataKey key(Owner owner) {
    return personal.computeIfAbsent(owner, _ -> keys.of(owner).orElseGet(() -> make(owner)));
  }

  private DataKey make(Owner owner) {
    var key = DataKey.fresh();
    made.add(row(owner, key.id(), key.secret()));
    return key;
  }

  private TextKeys texts() {
    if (texts.isEmpty()) {
      texts = keys.texts().or(() -> Optional.of(makeTexts()));
    }
    return texts.get();
  }

  private TextKeys makeTexts() {
    var fresh = TextKeys.fresh();
    made.add(row(Owner.texts(stream), fresh.id(), fresh.bytes()));
    return fresh;
  }

  private KeyRow row(Owner owner, String id, byte[] secret) {
    return new KeyRow(owner, id, Optional.of(wrapping.get().wrap(owner, id, secret)));
  }
}
