package nl.beslisspoor.standalone.alarms;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.beslisspoor.events.keys.KeyWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts how often a key did not fit in this process, and says in the log once where. */
public final class MisfitKeys implements KeyWatch {
  static final String METER = "beslisspoor.keys.misfit";

  private static final Logger LOG = LoggerFactory.getLogger(MisfitKeys.class);
  private static final int MOST = 1_000;

  private final Counter counter;
  private final Set<String> said =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > MOST;
                }
              }));

  public MisfitKeys(MeterRegistry registry) {
    counter =
        Counter.builder(METER)
            .description("how often something could not be opened since its key does not fit")
            .register(registry);
  }

  @Override
  public void wrong(String what) {
    counter.increment();
    if (said.add(what)) {
      LOG.error("a key does not fit: {}", what);
    }
  }
}
