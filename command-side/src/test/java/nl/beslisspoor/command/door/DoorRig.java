package nl.beslisspoor.command.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.beslisspoor.command.CommandSide;
import nl.beslisspoor.command.destruction.DestructionLedger;
import nl.beslisspoor.command.keys.KeysApart;
import nl.beslisspoor.command.keys.TestKeys;
import nl.beslisspoor.command.seal.SealPlace;
import nl.beslisspoor.events.OrganisationId;
import nl.beslisspoor.events.keys.KeyWatch;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.Pseudonyms;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.fixtures.TestDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The command side on a database of its own, as an application with a test at its door. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandSide.class, Visitor.class})
class DoorRig {

  /** Who is signed in, unless a test says otherwise. */
  static final UUID ANNA = UUID.randomUUID();

  @Bean(destroyMethod = "close")
  TestDatabase database() {
    var database = TestKeys.migrated();
    JdbcClient.create(database.superuser())
        .sql(
            """
            create schema access;
            create table access.look (
              person_id text, stream_id text, position bigint, outcome text, at timestamptz);
            grant usage on schema access to %1$s;
            grant select, insert on access.look to %1$s;
            """
                .formatted(TestDatabase.APPLICATION))
        .update();
    return database;
  }

  @Bean
  DataSource application(TestDatabase database) {
    return database.application();
  }

  @Bean
  KeysApart keysApart() {
    return new KeysApart(false);
  }

  @Bean(defaultCandidate = false)
  DataSource keyConnections(TestDatabase database) {
    return database.application();
  }

  @Bean
  MasterKey masterKey() {
    return TestKeys.master();
  }

  @Bean
  KeyWatch keyWatch() {
    return KeyWatch.nobody();
  }

  @Bean
  OrganisationId organisation() {
    return new OrganisationId(UUID.randomUUID());
  }

  @Bean
  Pseudonyms pseudonyms() {
    return new Pseudonyms(new byte[32]);
  }

  @Bean
  SealPlace sealPlace() throws IOException {
    var signer = NoteSigner.generate("log.example/doors", Algorithm.ED25519);
    return new SealPlace(signer, Files.createTempDirectory("seal"), List.of());
  }

  @Bean
  DestructionLedger destructionLedger(SealPlace seal) {
    return new DestructionLedger(
        seal.directory().resolve(DestructionLedger.NAME), List.of(), seal.signer());
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http) {
    return http.csrf(csrf -> csrf.disable())
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .addFilterAfter(DoorRig::signIn, SecurityContextHolderFilter.class)
        .build();
  }

  /** Signs in whoever a header of the test names, in the role that another tells. */
  private static void signIn(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var headers = (HttpServletRequest) request;
    var person = Optional.ofNullable(headers.getHeader(Visitor.PERSON)).orElse(ANNA.toString());
    var role = headers.getHeader(Visitor.ROLE);
    var signedIn = new TestingAuthenticationToken(person, null, "ROLE_" + role);
    signedIn.setDetails(
        Jwt.withTokenValue("t").header("alg", "none").claim("name", "Anna de Wit").build());
    SecurityContextHolder.getContext().setAuthentication(signedIn);
    chain.doFilter(request, response);
  }
}
