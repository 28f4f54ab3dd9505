package nl.beslisspoor.command.imports;

import java.util.Locale;
import nl.beslisspoor.events.catalogue.Term;

/** The rules that a log, a trace or an event broke, each as the sentence that should have held. */
public enum Fault implements Term {
  TRACE_HAS_NAME(
      "Een verloop heeft een naam (concept:name van trace).",
      "A trace has a name (concept:name of the trace)."),
  TRACE_HAS_EVENTS("Een verloop heeft minstens één stap.", "A trace has at least one event."),
  TRACE_OCCURS_ONCE(
      "Elk verloop staat één keer in het bestand.", "Every trace stands in the log once."),
  TRACE_IS_NOT_ENDLESS(
      "Een verloop heeft ten hoogste %d stappen en %d tekens."
          .formatted(Draft.MOST_EVENTS, Draft.MOST_CHARACTERS),
      "A trace has at most %d events and %d characters."
          .formatted(Draft.MOST_EVENTS, Draft.MOST_CHARACTERS)),
  VALUE_IS_NOT_ENDLESS(
      "Een waarde heeft ten hoogste %d tekens.".formatted(Tags.LONGEST_READ),
      "A value has at most %d characters.".formatted(Tags.LONGEST_READ)),
  EVENT_HAS_ACTIVITY(
      "Elke stap noemt wat er gebeurde (concept:name van event).",
      "Every event names what happened (concept:name of the event)."),
  EVENT_HAS_MOMENT(
      "Elke stap noemt wanneer het gebeurde (time:timestamp).",
      "Every event names when it happened (time:timestamp)."),
  MOMENT_IS_CLEAR(
      "Een moment is een datum met tijd en tijdzone, zoals 2026-05-03T14:30:00+02:00.",
      "A moment is a date and time with its zone, such as 2026-05-03T14:30:00+02:00."),
  EVENT_STANDS_IN_TRACE("Een stap staat in een verloop.", "An event stands in a trace."),
  HISTORY_STAYS(
      "Wat eerder is geïmporteerd, staat ook nu zo in het bestand.",
      "What was imported before still stands like that in the log."),
  LOG_IS_XES(
      "Het bestand is een proceslog: XES, ook gezipt met gzip.",
      "The file is a process log: XES, gzipped or not."),
  LOG_IS_WHOLE(
      "Het bestand is heel: vanaf hier is het geen leesbare XML meer.",
      "The log is whole: from here on it is not readable XML."),
  LOG_HAS_NO_DOCUMENT_TYPE(
      "Een proceslog heeft geen documenttype (DOCTYPE).",
      "A process log has no document type (DOCTYPE).");

  private final String nl;
  private final String en;

  Fault(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  /** The rule's id, the same in every version. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String nl() {
    return nl;
  }

  @Override
  public String en() {
    return en;
  }
}
