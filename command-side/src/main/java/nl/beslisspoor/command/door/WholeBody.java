package nl.beslisspoor.command.door;

import java.util.List;

/** A body in which one field says what others must, or may not, hold. */
interface WholeBody {

  /** What is missing or does not belong there; read together with the faults of single fields. */
  List<Body.Fault> disagreements();
}
