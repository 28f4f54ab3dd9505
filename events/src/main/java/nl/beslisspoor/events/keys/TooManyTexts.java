package nl.beslisspoor.events.keys;

/** So many texts of one file cannot be destroyed while others stay; the whole file can. */
public final class TooManyTexts extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  TooManyTexts(String stream) {
    super(
        "of file %s too many texts are destroyed one by one: what is left of its keys would be longer than %d bytes. Destroy the whole file"
            .formatted(stream, TextKeys.MOST_BYTES));
  }
}
