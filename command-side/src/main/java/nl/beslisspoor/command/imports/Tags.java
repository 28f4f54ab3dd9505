package nl.beslisspoor.command.imports;

import java.io.IOException;
import java.io.Reader;

/**
 * The tags and line ends of an XML text, and nothing else: comments, instructions, sections and
 * text say nothing in a process log. A value of more than {@link #LONGEST_VALUE} characters comes
 * through as some other value that is longer than {@link #LONGEST_READ} whatever it is decoded to,
 * so that a parser behind this reader never holds more than one bounded tag.
 */
final class Tags extends Reader {

  /** Raw characters of a value that are passed on, entities not yet decoded. */
  static final int LONGEST_VALUE = 16_384;

  /** What a reader of values takes; a longer one is no value to it. */
  static final int LONGEST_READ = 1_000;

  private static final String FILLING = "x".repeat(LONGEST_READ + 1);

  private enum Place {
    TEXT,
    OPENED,
    DECLARED,
    SKIPPED,
    TAG,
    VALUE,
    REST_OF_VALUE
  }

  private final Reader source;
  private final char[] read = new char[8_192];
  private final StringBuilder passed = new StringBuilder();
  private int taken;
  private Place place = Place.TEXT;
  private char quote;
  private int valueLength;
  private boolean inEntity;
  private String end;
  private long lastThree;

  Tags(Reader source) {
    this.source = source;
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    while (taken == passed.length()) {
      passed.setLength(0);
      taken = 0;
      int count = source.read(read);
      if (count < 0) {
        return -1;
      }
      for (int i = 0; i < count; i++) {
        place = next(read[i]);
      }
    }
    int count = Math.min(length, passed.length() - taken);
    passed.getChars(taken, taken + count, into, offset);
    taken += count;
    return count;
  }

  private Place next(char c) throws DocumentType {
    return switch (place) {
      case TEXT -> text(c);
      case OPENED -> opened(c);
      case DECLARED -> declared(c);
      case SKIPPED -> skipped(c);
      case TAG -> tag(c);
      case VALUE -> value(c);
      case REST_OF_VALUE -> restOfValue(c);
    };
  }

  private Place text(char c) {
    lineEnd(c);
    return c == '<' ? Place.OPENED : Place.TEXT;
  }

  private Place opened(char c) {
    return switch (c) {
      case '!' -> Place.DECLARED;
      case '?' -> skipTo("\0?>");
      default -> {
        passed.append('<').append(c);
        yield Place.TAG;
      }
    };
  }

  private Place declared(char c) throws DocumentType {
    return switch (c) {
      case '-' -> skipTo("-->");
      case '[' -> skipTo("]]>");
      default -> throw new DocumentType();
    };
  }

  private Place skipTo(String ending) {
    end = ending;
    lastThree = 0;
    return Place.SKIPPED;
  }

  private Place skipped(char c) {
    lineEnd(c);
    lastThree = (lastThree << Character.SIZE | c) & 0xffff_ffff_ffffL;
    return ended() ? Place.TEXT : Place.SKIPPED;
  }

  private boolean ended() {
    long asked = (long) end.charAt(1) << Character.SIZE | end.charAt(2);
    boolean two = (lastThree & 0xffff_ffffL) == asked;
    return two && (end.charAt(0) == '\0' || lastThree >> 2 * Character.SIZE == end.charAt(0));
  }

  private Place tag(char c) {
    passed.append(c);
    return switch (c) {
      case '>' -> Place.TEXT;
      case '"', '\'' -> {
        quote = c;
        valueLength = 0;
        inEntity = false;
        yield Place.VALUE;
      }
      default -> Place.TAG;
    };
  }

  private Place value(char c) {
    if (c == quote) {
      passed.append(c);
      return Place.TAG;
    }
    if (valueLength++ >= LONGEST_VALUE && !inEntity) {
      return Place.REST_OF_VALUE;
    }
    if (valueLength > 2 * LONGEST_VALUE) {
      return Place.REST_OF_VALUE;
    }
    inEntity = c == '&' || inEntity && c != ';';
    passed.append(c);
    return Place.VALUE;
  }

  private Place restOfValue(char c) {
    if (c != quote) {
      return Place.REST_OF_VALUE;
    }
    passed.append(FILLING).append(c);
    return Place.TAG;
  }

  private void lineEnd(char c) {
    if (c == '\n' || c == '\r') {
      passed.append(c);
    }
  }

  /** A parser closes what it has read to its end; the log belongs to whoever opened it. */
  @Override
  public void close() {}

  /** A document type could bring entities without end; a process log has none. */
  static final class DocumentType extends IOException {

    private static final long serialVersionUID = 1L;

    private DocumentType() {
      super("a process log has no document type declaration");
    }
  }
}
