package nl.beslisspoor.bench.engine;

import nl.beslisspoor.bench.ceiling.BareFold;
import nl.beslisspoor.command.file.CaseFile;
import nl.beslisspoor.events.CaseEvent;

/** A file as its events leave it, which are taken one after the other. */
final class Folded implements BareFold.Taking {
  private final Reading reading;
  private CaseFile file = CaseFile.none();

  Folded(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void take(String event, String type, String version, byte[] payload) {
    file = file.after((CaseEvent) reading.event(event, type, version, payload));
  }
}
