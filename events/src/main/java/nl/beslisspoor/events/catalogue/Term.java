package nl.beslisspoor.events.catalogue;

/** A fixed term of the field with its words for the screen. The code is its stable name. */
public interface Term {

  String name();

  String nl();

  String en();
}
