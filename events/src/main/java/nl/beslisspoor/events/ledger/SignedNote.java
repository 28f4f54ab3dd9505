package nl.beslisspoor.events.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text with the signatures that people put under it (C2SP signed-note).
 *
 * @param text ends with a line end
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
  /** An empty line after which no signature comes. */
  private static final Pattern NOTE_END = Pattern.compile("(?<=\n)\n(?!\u2014 )");

  private static final int MOST_SIGNATURES = 100;
  private static final int MOST_CHARACTERS = 1_000_000;

  public SignedNote {
    if (!text.endsWith("\n") || !plain(text)) {
      throw new IllegalArgumentException("the text of a note consists of whole lines");
    }
    signatures = List.copyOf(signatures);
  }

  /** Not signed yet. */
  public SignedNote(String text) {
    this(text, List.of());
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException when it is no note, or one that nobody signed
   */
  public static SignedNote parse(String note) {
    return parse(note, MOST_CHARACTERS);
  }

  /**
   * As {@link #parse(String)}, for notes of another length.
   *
   * @param most how many characters it may have
   * @throws IllegalArgumentException when it is no note, or one that nobody signed
   */
  public static SignedNote parse(String note, int most) {
    int end = note.lastIndexOf("\n\n") + 1;
    if (note.length() > most || end == 0 || !note.endsWith("\n")) {
      throw new IllegalArgumentException("a note has an empty line between text and signatures");
    }
    var lines = List.of(note.substring(end + 1).split("\n"));
    if (lines.size() > MOST_SIGNATURES) {
      throw new IllegalArgumentException("a note has 1 to " + MOST_SIGNATURES + " signatures");
    }
    return new SignedNote(
        note.substring(0, end), lines.stream().map(NoteSignature::parse).toList());
  }

  /**
   * Reads notes that stand one after the other with an empty line behind each.
   *
   * @throws IllegalArgumentException when one of them is no note
   */
  public static List<SignedNote> parseAll(String notes) {
    return NOTE_END.splitAsStream(notes).map(SignedNote::parse).toList();
  }

  /** With one more signature. */
  public SignedNote signedBy(NoteSigner signer, Instant at) {
    return with(signer.sign(text, at));
  }

  /** With one more signature. */
  public SignedNote with(NoteSignature signature) {
    var more = new ArrayList<>(signatures);
    more.add(signature);
    return new SignedNote(text, more);
  }

  /** With what of these lines is a signature. */
  public SignedNote withLines(List<String> lines) {
    var longer = this;
    for (var line : lines) {
      try {
        longer = longer.with(NoteSignature.parse(line));
      } catch (IllegalArgumentException e) {
        continue; // whoever wrote it signed nothing
      }
    }
    return longer;
  }

  /**
   * The signature by this key; those by others say nothing.
   *
   * @return empty when there is none
   * @throws IllegalArgumentException when one claims to be and is not
   */
  public Optional<NoteSignature> by(NoteKey key) {
    var claimed = signatures.stream().filter(signature -> signature.claims(key)).toList();
    if (!claimed.stream().allMatch(signature -> key.signed(text, signature.signature()))) {
      throw new IllegalArgumentException("a signature of " + key.name() + " does not fit the text");
    }
    return claimed.stream().findFirst();
  }

  private static boolean plain(String text) {
    return text.codePoints().allMatch(point -> point == '\n' || point >= ' ' && point != 0x7f);
  }

  @Override
  public String toString() {
    var note = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> note.append(signature.line()).append('\n'));
    return note.toString();
  }
}
