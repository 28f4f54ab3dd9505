package nl.beslisspoor.standalone.demo.telling;

import nl.beslisspoor.events.ActId;

/**
 * One entry of a file, told before.
 *
 * @param offset from the first entry that the act made
 */
record Entry(ActId act, int offset) {

  long in(Seen seen) {
    return seen.entryOf(act) + offset;
  }
}
