package nl.beslisspoor.query.proof;

/** What a proof is made of is not kept any more, so there is none. */
public final class ProofGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProofGone(Throwable cause) {
    super("the hashes that a proof is made of are not in the database", cause);
  }
}
