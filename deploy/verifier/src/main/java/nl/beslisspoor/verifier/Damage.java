package nl.beslisspoor.verifier;

/** What was done to a log, in words for whoever has to tell others. */
enum Damage {
  PAYLOAD("what the event says was edited after it was sealed"),
  ACTOR("who recorded the event was edited after it was sealed"),
  METADATA("what is kept beside the event was edited after it was sealed"),
  TIME("the time of recording was edited after it was sealed"),
  NAME("the file, the place in it, the type or the version was edited after it was sealed"),
  SWAPPED("this event and another changed places after they were sealed"),
  INSERTED("an event was put in that was never sealed"),
  DELETED("an event is gone that stood here"),
  EXCHANGED("another event stands here than the one that was sealed"),
  CUT("from here on, events that were sealed are gone"),
  LEAF("the kept leaf was edited or is gone; the events fit what was signed"),
  REWRITTEN("from here on, the log is not the one that was signed"),
  FORKED("two different logs were signed with this key"),
  ROOT("the events before this place are not those under the root that you gave"),
  FOREIGN("the checkpoints are signed by another key than the one given"),
  UNSIGNED(
      "a checkpoint is not signed with the log's key and counts as none; nothing else is wrong");

  private final String words;

  Damage(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
