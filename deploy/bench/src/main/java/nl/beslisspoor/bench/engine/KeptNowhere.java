package nl.beslisspoor.bench.engine;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.keys.KeyRow;
import nl.beslisspoor.events.keys.KeyStore;
import nl.beslisspoor.events.keys.WrappingRow;

/** A store of keys that takes those of files and keeps none of them. */
final class KeptNowhere implements KeyStore {
  private volatile Optional<WrappingRow> wrapping = Optional.empty();

  @Override
  public List<KeyRow> of(String stream) {
    return List.of();
  }

  @Override
  public Optional<WrappingRow> wrapping(String id) {
    return wrapping.filter(row -> row.id().equals(id));
  }

  @Override
  public boolean keep(List<KeyRow> rows) {
    return true;
  }

  @Override
  public Optional<WrappingRow> wrapping() {
    return wrapping;
  }

  @Override
  public synchronized void keepFirst(WrappingRow row) {
    wrapping = wrapping.or(() -> Optional.of(row));
  }
}
