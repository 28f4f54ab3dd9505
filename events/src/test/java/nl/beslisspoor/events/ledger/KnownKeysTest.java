package nl.beslisspoor.events.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownKeysTest {
  private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private final NoteSigner log = NoteSigner.generate("log.example/1", Algorithm.ED25519);
  private final NoteSigner witness = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
  private final KnownKeys known = new KnownKeys(Optional.of(log.key()), List.of(witness.key()));
  private final SignedNote note = note("log.example/1", 3);

  @Test
  void a_checkpoint_is_signed_by_the_log_s_own_key_under_its_own_name() {
    var namesake = NoteSigner.generate("log.example/1", Algorithm.ED25519);
    assertThat(known.signed(note.signedBy(log, AT))).contains(true);
    assertThat(known.signed(note.signedBy(namesake, AT))).contains(false);
    assertThat(known.signed(note("other.example/1", 3).signedBy(log, AT))).contains(false);
    assertThat(known.signed(note("log.example/1", 4).with(line(note, log)))).contains(false);
    assertThat(KnownKeys.NONE.signed(note.signedBy(log, AT))).isEmpty();
  }

  @Test
  void a_cosignature_is_by_a_known_witness_and_of_this_checkpoint() {
    var line = line(note, witness).line();
    assertThat(known.cosignature(note, line).map(NoteSignature::time)).contains(AT);
    assertThat(known.cosignature(note("log.example/1", 4), line)).isEmpty();
    assertThat(KnownKeys.NONE.cosignature(note, line)).isEmpty();
    var namesake = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
    assertThat(known.cosignature(note, line(note, namesake).line())).isEmpty();
    assertThat(known.cosignature(note, "witness.example was here")).isEmpty();
    var short4 = new NoteSignature("witness.example", witness.key().hash(), new byte[4]);
    assertThat(known.cosignature(note, short4.line())).isEmpty();
  }

  @Test
  void a_checkpoint_is_one_of_that_size_that_the_log_signed_as_far_as_its_key_is_known() {
    var signed = note.signedBy(log, AT);
    assertThat(known.checkpoint(3, signed.toString())).contains(signed);
    assertThat(known.checkpoint(4, signed.toString())).isEmpty();
    var other = note.signedBy(NoteSigner.generate("log.example/1", Algorithm.ED25519), AT);
    assertThat(known.checkpoint(3, other.toString())).isEmpty();
    assertThat(KnownKeys.NONE.checkpoint(3, other.toString())).contains(other);
    assertThat(KnownKeys.NONE.checkpoint(3, "x")).isEmpty();
    var nothing = new SignedNote("nothing\n").signedBy(log, AT);
    assertThat(known.checkpoint(3, nothing.toString())).isEmpty();
  }

  /** A witness that wants to be a nuisance can sign any 64 bits as the time. */
  @Test
  void a_cosignature_of_a_time_that_is_none_is_none() {
    for (var time : List.of(Instant.ofEpochSecond(-1), LAST.plusSeconds(1), Instant.MAX)) {
      assertThat(known.cosignature(note, line(note, witness, time).line()))
          .as("%s", time)
          .isEmpty();
    }
    assertThat(known.cosignature(note, line(note, witness, LAST).line())).isPresent();
  }

  private static SignedNote note(String origin, long size) {
    return new SignedNote(new Checkpoint(origin, size, Hash.EMPTY).text());
  }

  private static NoteSignature line(SignedNote note, NoteSigner signer) {
    return line(note, signer, AT);
  }

  private static NoteSignature line(SignedNote note, NoteSigner signer, Instant at) {
    return note.signedBy(signer, at).signatures().getLast();
  }
}
