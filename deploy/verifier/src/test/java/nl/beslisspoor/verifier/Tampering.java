package nl.beslisspoor.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import nl.beslisspoor.events.Recorded;

/** One thing that somebody may do to a log, and what has to be said of it. */
enum Tampering {
  EDIT_PAYLOAD(Damage.PAYLOAD) {
    @Override
    void with(Story story, int at, Random random) {
      var row = story.rows.get(at);
      var text = Story.payload("p" + at, "another " + random.nextInt());
      story.rows.set(at, copy(row, row.sequence(), row.recordedAt(), text.getBytes(UTF_8)));
    }
  },
  FLIP_A_BIT_OF_WHAT_WAS_SAID(Damage.PAYLOAD) {
    @Override
    void with(Story story, int at, Random random) {
      var row = story.rows.get(at);
      var payload = row.payload().clone();
      int end = payload.length - 3;
      payload[end - random.nextInt(8)] ^= (byte) (1 << random.nextInt(4));
      story.rows.set(at, copy(row, row.sequence(), row.recordedAt(), payload));
    }
  },
  NAME_ANOTHER_KEY(Damage.PAYLOAD) {
    @Override
    void with(Story story, int at, Random random) {
      var row = story.rows.get(at);
      var key = "another-key-of-32-characters-%03d".formatted(random.nextInt(1_000));
      var text = Story.payload("p" + at, key, "what was said at " + at);
      story.rows.set(at, copy(row, row.sequence(), row.recordedAt(), text.getBytes(UTF_8)));
    }
  },
  EDIT_ACTOR(Damage.ACTOR) {
    @Override
    void with(Story story, int at, Random random) {
      var row = story.rows.get(at);
      var text = Story.payload("q" + random.nextInt(), "what was said at " + at);
      story.rows.set(at, copy(row, row.sequence(), row.recordedAt(), text.getBytes(UTF_8)));
    }
  },
  EDIT_METADATA(Damage.METADATA) {
    @Override
    void with(Story story, int at, Random random) {
      var row = story.rows.get(at);
      story.rows.set(
          at,
          new Recorded(
              row.index(),
              row.eventId(),
              row.streamType(),
              row.stream(),
              row.sequence(),
              row.recordedAt(),
              row.type(),
              row.version(),
              row.payload(),
              random.nextBoolean() ? new byte[0] : "{}".getBytes(UTF_8),
              null));
    }
  },
  EDIT_TIME(Damage.TIME) {
    @Override
    void with(Story story, int at, Random random) {
      var row = story.rows.get(at);
      var moved = row.recordedAt().plusNanos(1_000L * (1 + random.nextInt(1_000_000)));
      story.rows.set(at, copy(row, row.sequence(), moved, row.payload()));
    }
  },
  EDIT_PLACE_IN_FILE(Damage.NAME) {
    @Override
    void with(Story story, int at, Random random) {
      var row = story.rows.get(at);
      story.rows.set(
          at, copy(row, row.sequence() + 1 + random.nextInt(9), row.recordedAt(), row.payload()));
    }
  },
  SWAP(Damage.SWAPPED) {
    @Override
    void with(Story story, int at, Random random) {
      int other = at + 1 + random.nextInt(story.rows.size() - at - 1);
      var one = story.rows.get(at);
      story.rows.set(at, at(at, story.rows.get(other)));
      story.rows.set(other, at(other, one));
    }
  },
  INSERT(Damage.INSERTED) {
    @Override
    void with(Story story, int at, Random random) {
      story.rows.add(at, Story.row(at, UUID.randomUUID(), "p"));
      number(story);
    }
  },
  DELETE_AND_CLOSE_THE_GAP(Damage.DELETED) {
    @Override
    void with(Story story, int at, Random random) {
      story.rows.remove(at);
      number(story);
    }
  },
  DELETE(Damage.DELETED) {
    @Override
    void with(Story story, int at, Random random) {
      story.rows.remove(at);
    }
  },
  EXCHANGE(Damage.EXCHANGED) {
    @Override
    void with(Story story, int at, Random random) {
      story.rows.set(at, Story.row(at, UUID.randomUUID(), "p" + at));
    }
  },
  CUT_ROWS(Damage.CUT) {
    @Override
    void with(Story story, int at, Random random) {
      story.rows.subList(at, story.rows.size()).clear();
    }
  },
  CUT_EVERYTHING(Damage.CUT) {
    @Override
    void with(Story story, int at, Random random) {
      story.rows.subList(at, story.rows.size()).clear();
      story.leaves.subList(at, story.leaves.size()).clear();
      story.checkpoints.subList(at / Story.EVERY, story.checkpoints.size()).clear();
    }
  },
  EDIT_LEAF(Damage.LEAF) {
    @Override
    void with(Story story, int at, Random random) {
      var leaf = story.leaves.get(at).clone();
      leaf[random.nextInt(leaf.length)] ^= 1;
      story.leaves.set(at, leaf);
    }
  },
  DELETE_LEAF(Damage.LEAF) {
    @Override
    void with(Story story, int at, Random random) {
      story.leaves.remove(at);
    }
  },
  EDIT_ROW_AND_LEAF(Damage.REWRITTEN) {
    @Override
    void with(Story story, int at, Random random) {
      EDIT_PAYLOAD.with(story, at, random);
      story.leaves.set(at, Story.leaf(story.rows.get(at)));
    }
  };

  private final Damage damage;

  Tampering(Damage damage) {
    this.damage = damage;
  }

  /** Does it at an index that is not the last. */
  abstract void with(Story story, int at, Random random);

  /**
   * When an event and its leaf both changed, only what was signed tells where, and that roughly.
   */
  Finding expected(int at) {
    return new Finding(damage == Damage.REWRITTEN ? at / Story.EVERY * Story.EVERY : at, damage);
  }

  private static void number(Story story) {
    for (int i = 0; i < story.rows.size(); i++) {
      story.rows.set(i, at(i, story.rows.get(i)));
    }
  }

  private static Recorded at(long index, Recorded row) {
    return new Recorded(
        index,
        row.eventId(),
        row.streamType(),
        row.stream(),
        row.sequence(),
        row.recordedAt(),
        row.type(),
        row.version(),
        row.payload(),
        row.metadata(),
        null);
  }

  private static Recorded copy(Recorded row, long sequence, Instant at, byte[] payload) {
    return new Recorded(
        row.index(),
        row.eventId(),
        row.streamType(),
        row.stream(),
        sequence,
        at,
        row.type(),
        row.version(),
        payload,
        row.metadata(),
        null);
  }
}
