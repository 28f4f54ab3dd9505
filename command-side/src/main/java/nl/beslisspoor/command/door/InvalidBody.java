package nl.beslisspoor.command.door;

import java.util.List;

/** A body with faults, all of them at once; nothing was decided. */
final class InvalidBody extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Body.Fault> faults;

  InvalidBody(List<Body.Fault> faults) {
    super("the body has faults", null, false, false);
    this.faults = List.copyOf(faults);
  }

  List<Body.Fault> faults() {
    return faults;
  }
}
