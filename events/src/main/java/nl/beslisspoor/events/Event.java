package nl.beslisspoor.events;

/** Something that happened and was committed to the log; one sealed interface per stream type. */
public sealed interface Event permits CaseEvent {

  /** How, when and by whom this was recorded. */
  Act act();
}
