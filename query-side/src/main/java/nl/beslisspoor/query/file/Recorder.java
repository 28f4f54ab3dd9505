package nl.beslisspoor.query.file;

import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;

/** Who is offered the forms; whether something may be decided is said by the door. */
public final class Recorder {

  private Recorder() {}

  public static boolean is(SignedIn who) {
    return who.has(Role.PROFESSIONAL) || who.has(Role.SUPERVISOR);
  }
}
