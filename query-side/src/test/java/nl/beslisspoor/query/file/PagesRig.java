package nl.beslisspoor.query.file;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import nl.beslisspoor.events.Recorded;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.Pseudonyms;
import nl.beslisspoor.events.keys.SecretMasterKey;
import nl.beslisspoor.events.keys.WrappingRow;
import nl.beslisspoor.events.ledger.KnownKeys;
import nl.beslisspoor.events.wire.DestructionLine;
import nl.beslisspoor.fixtures.TestDatabase;
import nl.beslisspoor.query.QuerySide;
import nl.beslisspoor.query.access.Role;
import nl.beslisspoor.query.access.SignedIn;
import nl.beslisspoor.query.feed.Reached;
import nl.beslisspoor.query.table.LogOf;
import nl.beslisspoor.query.table.Story;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The whole query side on a true log that tests fill, with its real feed and projections. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
    basePackageClasses = QuerySide.class,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    excludeFilters =
        @Filter(type = FilterType.REGEX, pattern = ".*(Rig|Rehearsal|QuerySide)(\\$.*)?"))
public class PagesRig {
  private static final SecretKeySpec SECRET =
      new SecretKeySpec(
          "a-secret-for-tests-only-0123456789".getBytes(StandardCharsets.UTF_8), "HmacSHA256");

  @Bean(destroyMethod = "close")
  TestDatabase database() {
    var database = TestDatabase.fresh();
    database.migrate("log", "filesystem:../command-side/src/main/resources/db/migration");
    database.migrate("keys", "filesystem:../command-side/src/main/resources/db/keys");
    database.migrate("access", "classpath:db/access");
    return database;
  }

  @Bean
  DataSource dataSource(TestDatabase database) {
    return database.application();
  }

  @Bean
  JwtEncoder jwtEncoder() {
    return NimbusJwtEncoder.withSecretKey(SECRET).algorithm(MacAlgorithm.HS256).build();
  }

  @Bean
  JwtDecoder jwtDecoder() {
    return NimbusJwtDecoder.withSecretKey(SECRET).macAlgorithm(MacAlgorithm.HS256).build();
  }

  @Bean
  Pseudonyms pseudonyms() {
    return new Pseudonyms(new byte[32]);
  }

  @Bean(defaultCandidate = false)
  DataSource keyConnections(DataSource source) {
    return source;
  }

  /** That of {@link LogOf#KEYS}. */
  @Bean
  MasterKey masterKey() {
    return new SecretMasterKey(new byte[32]);
  }

  @Bean
  KeyWatch keyWatch() {
    return KeyWatch.nobody();
  }

  @Bean
  KnownKeys knownKeys() {
    return KnownKeys.NONE;
  }

  @Bean
  SpokenDoor door() {
    return new SpokenDoor();
  }

  @Bean
  DynamicPropertyRegistrar addressOfTheDoor(SpokenDoor door) {
    return settings -> settings.add("beslisspoor.door-url", door::address);
  }

  @Bean
  FilledLog filledLog(DataSource source, Reached reached) {
    return new FilledLog(JdbcClient.create(source), reached);
  }

  /** Somebody from a story, signed in with coarse roles; {@link FilledLog#accounts} come first. */
  public static RequestPostProcessor as(String word, Role... roles) {
    var who = new SignedIn(Story.id(word), "Petra Prof", Set.of(roles), false, 1);
    var held =
        List.of(roles).stream().map(role -> new SimpleGrantedAuthority(role.authority())).toList();
    return SecurityMockMvcRequestPostProcessors.authentication(
        UsernamePasswordAuthenticationToken.authenticated(who, null, held));
  }

  /** A log to which stories are told. */
  public record FilledLog(JdbcClient jdbc, Reached reached) {
    private static final Duration LONG = Duration.ofSeconds(30);

    /** Gives an account to each of these people of a story. */
    public void accounts(String... words) {
      for (var word : words) {
        jdbc.sql(
                """
                insert into access.account (account_id, sign_in_name, display_name, person_id,
                  password_hash, roles, must_change)
                values (:id, :word, :word, :id, 'none', array['PROFESSIONAL'], false)
                on conflict do nothing
                """)
            .param("id", Story.id(word))
            .param("word", word)
            .update();
      }
    }

    /** Appends what the log does not hold yet and waits until every view shows it. */
    public void tell(List<Recorded> story) {
      LogOf.KEYS.wrapping().forEach(this::keep);
      story.stream().map(Recorded::stream).distinct().forEach(this::keep);
      story.forEach(this::insert);
      number();
      var last = story.getLast();
      for (var view :
          List.of(
              "timeline",
              "decisions",
              "roles",
              "consent",
              "support",
              "particulars",
              "causation",
              "voice",
              "evaluation",
              "resources")) {
        if (!reached.await(view, last.stream(), last.sequence(), LONG)) {
          throw new AssertionError(view + " did not reach the end of the story");
        }
      }
    }

    /** Says of a destruction in a file, by the words of a story, that it is done. */
    public void carriedOut(String file, String request) {
      var line =
          new DestructionLine(
              request,
              Optional.empty(),
              Story.id(request).toString(),
              Story.id(file).toString(),
              Instant.parse("2026-05-02T12:00:00Z"),
              List.of(Story.id("noor") + "/CONTACT", Story.id("opa") + "/CONTACT"),
              List.of());
      jdbc.sql(
              """
              insert into keys.destruction (event_id, stream, request, line) values (?, ?, ?, ?)
              on conflict do nothing
              """)
          .params(line.event(), line.stream(), line.request(), line.written())
          .update();
    }

    private void keep(WrappingRow row) {
      jdbc.sql(
              "insert into keys.wrapping (id, ordinal, master, wrapped) values (?, 1, ?, ?) on conflict do nothing")
          .params(row.id(), row.master(), row.wrapped())
          .update();
    }

    private void keep(String stream) {
      for (var row : LogOf.KEYS.of(stream)) {
        var wrapped = row.wrapped().orElseThrow();
        jdbc.sql(
                """
                insert into keys.key (stream, owner, id, wrapping, wrapped)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(stream, row.owner().whose(), row.id(), wrapped.by(), wrapped.bytes())
            .update();
      }
    }

    private void insert(Recorded entry) {
      jdbc.sql(
              """
              insert into log.event (event_id, stream_type, stream_id, sequence, recorded_at,
                payload_type, payload_version, payload, metadata)
              values (?, ?, ?, ?, ?, ?, ?, ?, '') on conflict do nothing
              """)
          .params(
              entry.eventId(),
              entry.streamType(),
              entry.stream(),
              entry.sequence(),
              entry.recordedAt().atOffset(ZoneOffset.UTC),
              entry.type(),
              entry.version(),
              entry.payload())
          .update();
    }

    private void number() {
      jdbc.sql(
              """
              insert into log.numbered (log_index, row_id)
              select (select coalesce(max(log_index) + 1, 0) from log.numbered)
                       + row_number() over (order by row_id) - 1, row_id
              from log.event e
              where not exists (select from log.numbered n where n.row_id = e.row_id)
              """)
          .update();
      jdbc.sql("select pg_notify('beslisspoor_log', (max(log_index) + 1)::text) from log.numbered")
          .query(row -> {});
    }
  }
}
