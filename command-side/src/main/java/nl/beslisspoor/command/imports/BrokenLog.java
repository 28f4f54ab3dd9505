package nl.beslisspoor.command.imports;

/** The log cannot be read any further. Names the place and the rule, never content. */
final class BrokenLog extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Skipped where;

  BrokenLog(Spot spot, Fault fault, Throwable cause) {
    super(fault.id() + " at line " + spot.line(), cause);
    this.where = new Skipped(spot, fault);
  }

  Skipped where() {
    return where;
  }
}
