package nl.beslisspoor.events.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {
  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

  /** The example of golang.org/x/mod/sumdb/note, a public test key. */
  private static final String KNOWN_SECRET =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

  private static final String KNOWN_KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private static final String KNOWN_NOTE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  private final NoteSigner log = NoteSigner.generate("log.example/1", Algorithm.ED25519);
  private final NoteSigner witness = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
  private final Checkpoint checkpoint = new Checkpoint("log.example/1", 3, Hash.EMPTY);
  private final SignedNote note = new SignedNote(checkpoint.text()).signedBy(log, AT);

  @Test
  void other_programs_notes_are_read_and_checked_and_written_alike() {
    var read = SignedNote.parse(KNOWN_NOTE);
    assertThat(read.by(NoteKey.parse(KNOWN_KEY))).isPresent();
    assertThat(read).hasToString(KNOWN_NOTE);
    var signer = NoteSigner.parse(KNOWN_SECRET);
    assertThat(signer.key().text()).isEqualTo(KNOWN_KEY);
    assertThat(signer.secretText()).isEqualTo(KNOWN_SECRET);
    assertThat(new SignedNote(read.text()).signedBy(signer, AT)).hasToString(KNOWN_NOTE);
  }

  @Test
  void a_witness_signs_beside_the_log_and_says_when() {
    var both = SignedNote.parse(note.signedBy(witness, AT).toString());
    assertThat(both.by(log.key())).isPresent();
    assertThat(both.by(witness.key()).orElseThrow().time()).isEqualTo(AT);
    assertThat(Checkpoint.parse(both.text())).isEqualTo(checkpoint);
  }

  @Test
  void notes_in_one_file_are_told_apart() {
    var both = note.signedBy(witness, AT);
    assertThat(SignedNote.parseAll(note + "\n" + both + "\n")).containsExactly(note, both);
    assertThat(SignedNote.parseAll(note.toString())).containsExactly(note);
    assertThatThrownBy(() -> SignedNote.parseAll(note + "\nmore\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_key_reads_back_and_a_secret_is_not_told() {
    for (var signer : List.of(log, witness)) {
      assertThat(NoteSigner.parse(signer.secretText()).key()).isEqualTo(signer.key());
      assertThat(NoteKey.parse(signer.key().text())).isEqualTo(signer.key());
      assertThat(signer.toString()).doesNotContain("PRIVATE");
    }
  }

  @Test
  void a_signature_under_another_text_is_an_error_and_a_strangers_is_nothing() {
    var moved =
        new SignedNote(new Checkpoint("log.example/1", 4, Hash.EMPTY).text(), note.signatures());
    assertThatThrownBy(() -> moved.by(log.key())).hasMessageContaining("does not fit the text");
    var stranger = NoteSigner.generate("log.example/1", Algorithm.ED25519);
    assertThat(note.by(stranger.key())).isEmpty();
  }

  @Test
  void a_cosignature_is_bound_to_its_time() {
    var signed = note.signedBy(witness, AT).by(witness.key()).orElseThrow();
    var bytes = signed.signature().clone();
    bytes[7]++;
    var later = note.with(new NoteSignature(signed.name(), signed.key(), bytes));
    assertThatThrownBy(() -> later.by(witness.key())).isInstanceOf(IllegalArgumentException.class);
    var cut = note.with(new NoteSignature(signed.name(), signed.key(), new byte[] {1}));
    assertThatThrownBy(() -> cut.by(witness.key())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_signature_of_one_kind_is_none_of_the_other() {
    var alike = new NoteKey(log.key().name(), Algorithm.COSIGNATURE, log.key().raw());
    assertThat(note.by(alike)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        "text\n\n",
        "text\n\n\u2014 name AAAAAAAA",
        "text\n\n- name AAAAAAAA\n",
        "text\n\n\u2014 name\n",
        "text\n\n\u2014 na+me AAAAAAAA\n",
        "text\n\n\u2014 name AAAA\n",
        "text\n\n\u2014 name !AAAAAAA\n",
        "te\u0007xt\n\n\u2014 name AAAAAAAA\n",
        "te\rxt\n\n\u2014 name AAAAAAAA\n",
        "text\n\n\u2014 name AAAAAAAA\r\n"
      })
  void what_is_no_note_is_refused(String text) {
    assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name",
        "name+00000000+AAAA",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TX",
        "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
      })
  void what_is_no_key_is_refused(String text) {
    assertThatThrownBy(() -> NoteKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NoteSigner.parse("PRIVATE+KEY+" + text))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("ARpc2QcU");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "log\n3\n",
        "log\n3\nROOT",
        "log\n03\nROOT\n",
        "log\n-3\nROOT\n",
        "log\n3 \nROOT\n",
        "log\n99999999999999999999\nROOT\n",
        "\n3\nROOT\n",
        "log\n3\nROOT\n\n",
        "log\n3\nAAAA\n"
      })
  void what_is_no_checkpoint_is_refused(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text.replace("ROOT", Hash.EMPTY.toString())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_others_add_to_a_checkpoint_is_kept() {
    var added = new Checkpoint("log", 0, Hash.EMPTY, List.of("more", "and more"));
    assertThat(Checkpoint.parse(added.text())).isEqualTo(added);
    assertThat(added.text()).endsWith("\nmore\nand more\n");
  }
}
