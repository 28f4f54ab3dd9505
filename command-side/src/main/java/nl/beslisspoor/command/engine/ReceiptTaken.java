package nl.beslisspoor.command.engine;

/** Rolls an append back: its request had been answered already. */
final class ReceiptTaken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReceiptTaken() {
    super("this request was answered before", null, false, false);
  }
}
