-- The seal: what anybody can check without trusting this database. Its tables only grow.

-- The leaf of each numbered event (RFC 6962): what the log's tree binds of it. It names bytes by
-- their digests, so it outlives a payload that the law has destroyed.
create table log.leaf (
  log_index bigint primary key check (log_index >= 0),
  content   bytea not null,
  hash      bytea not null generated always as (sha256('\x00'::bytea || content)) stored
);

-- Every eighth level of the tree above the leaves. Follows from them; kept so that a proof reads
-- little.
create table log.node (
  tier       smallint not null check (tier between 1 and 7),
  node_index bigint not null check (node_index >= 0),
  hash       bytea not null check (octet_length(hash) = 32),
  primary key (tier, node_index)
);

-- Signed statements of the log's size and root (C2SP tlog-checkpoint), as given out.
create table log.checkpoint (
  size bigint primary key check (size > 0),
  note text not null,
  at   timestamptz not null default now()
);

-- What witnesses elsewhere signed: that a checkpoint continues all they saw before (C2SP
-- tlog-cosignature), as a line of the note.
create table log.cosignature (
  size    bigint not null references log.checkpoint (size),
  witness text not null,
  line    text not null,
  at      timestamptz not null default now(),
  primary key (size, witness)
);

create index cosignature_by_witness on log.cosignature (witness, size);

do $grows$
declare
  grown text;
begin
  foreach grown in array array['leaf', 'node', 'checkpoint', 'cosignature'] loop
    execute format(
      'create trigger only_grows before update or delete or truncate on log.%I '
      'for each statement execute function log.refuse_change()', grown);
    execute format('alter table log.%I enable always trigger only_grows', grown);
  end loop;
end
$grows$;

grant select on log.leaf, log.node, log.checkpoint, log.cosignature
  to "${application}", beslisspoor_views;
grant insert (log_index, content) on log.leaf to "${application}";
grant insert (tier, node_index, hash) on log.node to "${application}";
grant insert (size, note) on log.checkpoint to "${application}";
grant insert (size, witness, line) on log.cosignature to "${application}";

-- Whoever signs reads the log as this role, which can do nothing else.
grant usage on schema log to beslisspoor_signer;
grant select on log.event, log.numbered, log.leaf, log.node, log.checkpoint, log.cosignature
  to beslisspoor_signer;
