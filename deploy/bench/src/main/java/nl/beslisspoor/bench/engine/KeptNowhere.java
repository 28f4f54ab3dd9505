package nl.beslisspoor.bench.engine;

import java.util.List;
import nl.beslisspoor.events.keys.KeyRow;
import nl.beslisspoor.events.keys.KeyStore;
import nl.beslisspoor.events.keys.WrappingRow;

/** A store of keys that takes those of files and keeps none of them. */
final class KeptNowhere implements KeyStore {
  private volatile List<WrappingRow> wrapping = List.of();

  @Override
  public long changes() {
    return 0;
  }

  @Override
  public List<KeyRow> of(String stream) {
    return List.of();
  }

  @Override
  public List<WrappingRow> wrapping(String id) {
    return wrapping;
  }

  @Override
  public List<WrappingRow> wrappings() {
    return wrapping;
  }

  @Override
  public boolean keep(List<KeyRow> rows) {
    return true;
  }

  @Override
  public List<WrappingRow> wrapping() {
    return wrapping;
  }

  @Override
  public synchronized void keepFirst(WrappingRow row) {
    wrapping = wrapping.isEmpty() ? List.of(row) : wrapping;
  }
}
