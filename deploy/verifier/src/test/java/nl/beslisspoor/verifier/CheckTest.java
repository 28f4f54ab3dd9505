package nl.beslisspoor.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.Checkpoint;
import nl.beslisspoor.events.ledger.Frontier;
import nl.beslisspoor.events.ledger.Hash;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.events.ledger.SignedNote;
import org.junit.jupiter.api.Test;

class CheckTest {
  private static final int EVENTS = 60;
  private static final int CHANGES = 10_000;

  private final Story whole = database();
  private final List<SignedNote> outside = List.of(whole.checkpoints.getLast());

  private static Story database() {
    var story = Story.of(EVENTS);
    story.complete = true;
    return story;
  }

  @Test
  void a_whole_log_is_intact() {
    var report = report(whole);
    assertThat(report.finding()).isEmpty();
    assertThat(report.lines(true))
        .contains("60 events, 50 of them covered by the newest of 2 checkpoints")
        .last()
        .asString()
        .startsWith("intact: ");
  }

  /** Before the last checkpoint that was kept outside. The seed is told when it fails. */
  @Test
  void ten_thousand_single_changes_are_all_found_and_named() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var all = Tampering.values();
    for (int i = 0; i < CHANGES; i++) {
      var tampering = all[i % all.length];
      int at = random.nextInt(50);
      var changed = whole.copy();
      tampering.with(changed, at, random);
      assertThat(report(changed).finding())
          .as("%s at %d, seed %d", tampering, at, seed)
          .contains(tampering.expected(at));
    }
  }

  @Test
  void a_history_signed_anew_does_not_fit_what_was_kept_outside() {
    var changed = whole.copy();
    Tampering.EDIT_PAYLOAD.with(changed, 30, new Random());
    changed.seal();
    assertThat(check(List.of()).of(changed).finding())
        .as("without anything from outside nobody can tell")
        .isEmpty();
    assertThat(report(changed).finding()).contains(new Finding(25, Damage.FORKED));

    changed.checkpoints.removeLast();
    assertThat(report(changed).finding()).contains(new Finding(25, Damage.REWRITTEN));
  }

  @Test
  void a_checkpoint_of_another_key_or_log_is_told() {
    var stranger = NoteSigner.generate("log.example/1", Algorithm.ED25519);
    var elsewhere = new SignedNote(new Checkpoint("other", 25, Hash.EMPTY).text());
    for (var note :
        List.of(
            new SignedNote(whole.checkpoints.get(1).text()).signedBy(stranger, Instant.EPOCH),
            elsewhere.signedBy(Story.LOG, Instant.EPOCH),
            new SignedNote(whole.checkpoints.get(1).text(), whole.checkpoints.get(0).signatures()),
            new SignedNote("nothing\n").signedBy(Story.LOG, Instant.EPOCH))) {
      var changed = whole.copy();
      changed.checkpoints.set(1, note);
      assertThat(report(changed).finding()).contains(new Finding(25, Damage.UNSIGNED));
      assertThat(report(changed).lines(true))
          .as("it counts as none and keeps nobody from checking the rest")
          .contains("60 events, 50 of them covered by the newest of 2 checkpoints")
          .last()
          .asString()
          .startsWith("DAMAGED at index 25: a checkpoint is not signed with the log's key");
      Tampering.EDIT_TIME.with(changed, 7, new Random());
      assertThat(report(changed).finding()).contains(new Finding(7, Damage.TIME));
    }
  }

  @Test
  void a_row_more_or_less_is_not_told_as_the_end_of_an_export() {
    var changed = whole.copy();
    changed.complete = false;
    Tampering.DELETE.with(changed, 7, new Random());
    changed.rows.subList(45, changed.rows.size()).clear();
    var report = check(List.of()).of(changed);
    assertThat(report.finding()).contains(new Finding(7, Damage.DELETED));
    assertThat(report.lines(true)).noneMatch(line -> line.startsWith("ends at"));
  }

  @Test
  void what_comes_after_the_last_checkpoint_is_read_and_not_yet_vouched_for() {
    var longer = whole.copy();
    for (int i = 55; i < EVENTS; i++) {
      longer.leaves.removeLast();
    }
    assertThat(report(longer).finding()).isEmpty();
    assertThat(report(longer).lines(true))
        .contains("60 events, 50 of them covered by the newest of 2 checkpoints");

    Tampering.DELETE.with(longer, 57, new Random());
    assertThat(report(longer).finding()).contains(new Finding(57, Damage.DELETED));
  }

  @Test
  void an_outsider_s_signature_is_told_with_how_far_it_goes() {
    var witness = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
    var seen = new ArrayList<SignedNote>();
    seen.add(whole.checkpoints.get(0).signedBy(witness, Instant.parse("2026-03-01T10:00:00Z")));
    var report = new Check(Story.LOG.key(), List.of(witness.key()), seen, List.of()).of(whole);
    assertThat(report.finding()).isEmpty();
    assertThat(report.lines(true))
        .contains("cosigned over 25 events by witness.example at 2026-03-01T10:00:00Z")
        .last()
        .asString()
        .contains("before index 25 cannot have been changed without notice")
        .contains("the first 50 events are those that were signed")
        .contains("From index 25 on, unless");
  }

  @Test
  void an_export_that_ends_before_what_was_kept_elsewhere_is_judged_by_what_it_holds() {
    var later = check(List.of(whole.checkpoints.getLast()));
    var longer = whole.copy();
    longer.complete = false;
    Tampering.CUT_EVERYTHING.with(longer, 30, new Random());
    var fits = later.of(longer);
    assertThat(fits.finding()).isEmpty();
    assertThat(fits.later()).isTrue();
    assertThat(fits.lines(true))
        .contains("30 events, 25 of them covered by the newest of 1 checkpoints")
        .contains(
            "ends at 30; checkpoints kept elsewhere go to 50: entries 30 to 49 are not in this"
                + " bundle")
        .last()
        .asString()
        .startsWith("intact as far as it goes: the first 25 events");

    Tampering.EDIT_TIME.with(longer, 7, new Random());
    var damaged = later.of(longer);
    assertThat(damaged.finding()).contains(new Finding(7, Damage.TIME));
    assertThat(damaged.lines(true)).anyMatch(line -> line.startsWith("ends at 30; "));
  }

  @Test
  void an_export_whose_own_checkpoints_go_further_is_cut() {
    var cut = whole.copy();
    cut.complete = false;
    cut.rows.subList(30, EVENTS).clear();
    cut.leaves.subList(30, EVENTS).clear();
    assertThat(check(List.of()).of(cut).finding()).contains(new Finding(30, Damage.CUT));
    Tampering.EDIT_TIME.with(cut, 7, new Random());
    assertThat(check(List.of()).of(cut).finding()).contains(new Finding(7, Damage.TIME));
  }

  @Test
  void a_cosignature_counts_as_far_as_the_export_goes() {
    var witness = NoteSigner.generate("witness.example", Algorithm.COSIGNATURE);
    var seen = new ArrayList<SignedNote>();
    whole.checkpoints.forEach(note -> seen.add(note.signedBy(witness, Instant.EPOCH)));
    var earlier = whole.copy();
    earlier.complete = false;
    Tampering.CUT_EVERYTHING.with(earlier, 30, new Random());
    var report = new Check(Story.LOG.key(), List.of(witness.key()), seen, List.of()).of(earlier);
    assertThat(report.lines(true)).anyMatch(line -> line.startsWith("cosigned over 25 events"));
  }

  @Test
  void a_root_from_paper_is_held_against_the_log() {
    var root = Frontier.of(whole.leaves.subList(0, 40).stream().map(Hash::ofLeaf).toList()).root();
    var check = withRoot(Mark.parse("40:" + root));
    var report = check.of(whole);
    assertThat(report.finding()).isEmpty();
    assertThat(report.lines(true))
        .contains("the first 40 events are those under the root that you gave");

    var changed = whole.copy();
    Tampering.EDIT_PAYLOAD.with(changed, 30, new Random());
    changed.seal();
    assertThat(check(List.of()).of(changed).finding()).isEmpty();
    assertThat(check.of(changed).finding()).contains(new Finding(0, Damage.ROOT));

    var further = withRoot(new Mark(61, Hash.EMPTY)).of(whole);
    assertThat(further.finding()).isEmpty();
    assertThat(further.later()).isTrue();
  }

  private static Check withRoot(Mark root) {
    return new Check(Story.LOG.key(), List.of(), List.of(), List.of(root));
  }

  @Test
  void a_log_under_another_key_than_the_one_given_is_called_that() {
    var other = NoteSigner.generate("log.example/1", Algorithm.ED25519).key();
    var report = new Check(other, List.of(), List.of(), List.of()).of(whole);
    assertThat(report.finding()).contains(new Finding(0, Damage.FOREIGN));
    assertThat(report.lines(true))
        .last()
        .asString()
        .doesNotContain("DAMAGED")
        .contains("signed by another key than the one given");
  }

  @Test
  void an_empty_log_is_intact_and_an_empty_log_that_was_signed_is_cut() {
    var empty = Story.of(0);
    empty.complete = true;
    assertThat(check(List.of()).of(empty).finding()).isEmpty();
    assertThat(report(empty).finding()).contains(new Finding(0, Damage.CUT));
  }

  @Test
  void a_log_without_its_checkpoints_is_not_called_intact() {
    var changed = whole.copy();
    Tampering.EDIT_PAYLOAD.with(changed, 30, new Random());
    changed.seal();
    changed.checkpoints.clear();
    var report = check(List.of()).of(changed);
    assertThat(report.anythingSigned()).isFalse();
    assertThat(report.lines(true)).last().asString().startsWith("not checked: ");
    assertThat(report(whole).anythingSigned()).isTrue();
  }

  @Test
  void the_order_in_which_checkpoints_come_does_not_matter() {
    var notes = new ArrayList<>(whole.checkpoints.reversed());
    notes.addAll(whole.checkpoints);
    assertThat(check(notes).of(whole).finding()).isEmpty();
    assertThat(Story.signed(Frontier.of(List.of(Hash.EMPTY))).text()).contains("\n1\n");
  }

  private static Check check(List<SignedNote> outside) {
    return new Check(Story.LOG.key(), List.of(), outside, List.of());
  }

  private Report report(Story story) {
    return check(outside).of(story);
  }
}
