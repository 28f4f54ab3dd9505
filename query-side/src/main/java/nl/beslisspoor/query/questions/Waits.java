package nl.beslisspoor.query.questions;

/** Which figures a question about waiting asks for. */
enum Waits {
  POSITIONED,
  NOT_YET;

  boolean positioned() {
    return this == POSITIONED;
  }
}
