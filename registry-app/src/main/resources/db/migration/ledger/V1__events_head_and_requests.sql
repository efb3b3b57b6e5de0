-- 账本. Events, the head of the ledger, and the requests that wrote them. Nothing recorded is ever changed: the database
-- itself refuses it, to the owner of the tables too. ops/docs/ledger-format.md says what the hashes bind.

create table ledger.head (
  one boolean primary key default true check (one),
  ledger_id bytea not null check (octet_length(ledger_id) = 16),
  size bigint not null default 0 check (size >= 0),
  last_leaf_hash bytea check (octet_length(last_leaf_hash) = 32),
  last_recorded_at timestamptz,
  check ((size = 0) = (last_leaf_hash is null)),
  check ((size = 0) = (last_recorded_at is null))
);

-- Payloads are bytea: what is stored is what was hashed, to the byte. jsonb would sort keys and drop a repeated one.
-- Personal data are sealed under a key per person, which is not here; personal_commitment lets the leaf be shown alone.
create table ledger.event (
  position bigint primary key check (position > 0),
  stream_type text collate "C" not null,
  stream_id text collate "C" not null check (stream_id <> ''),
  sequence bigint not null check (sequence >= 0),
  event_id uuid not null,
  type text collate "C" not null,
  version integer not null check (version > 0),
  recorded_at timestamptz not null,
  facts bytea not null,
  personal bytea check (octet_length(personal) > 0),
  metadata bytea not null,
  facts_salt bytea not null check (octet_length(facts_salt) = 32),
  personal_salt bytea not null check (octet_length(personal_salt) = 32),
  metadata_salt bytea not null check (octet_length(metadata_salt) = 32),
  personal_commitment bytea not null check (octet_length(personal_commitment) = 32),
  previous_leaf_hash bytea check (octet_length(previous_leaf_hash) = 32),
  leaf_hash bytea not null check (octet_length(leaf_hash) = 32),
  check ((sequence = 0) = (previous_leaf_hash is null)),
  -- Stronger than (stream_type, stream_id, sequence): an id names one stream in the whole ledger.
  constraint event_stream_sequence unique (stream_id, sequence)
);

create table ledger.request (
  caller text collate "C" not null,
  key text collate "C" not null,
  request_hash bytea not null check (octet_length(request_hash) = 32),
  first_position bigint not null check (first_position > 0),
  entries integer not null check (entries > 0),
  primary key (caller, key)
);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is immutable: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'restrict_violation';
end
$$;

create function ledger.refuse_going_back() returns trigger language plpgsql as $$
begin
  if new.ledger_id is distinct from old.ledger_id or new.size <= old.size then
    raise exception 'the head of the ledger only moves forward: % to % is refused', old.size, new.size
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger event_is_immutable before update or delete or truncate on ledger.event
  for each statement execute function ledger.refuse_change();
create trigger request_is_immutable before update or delete or truncate on ledger.request
  for each statement execute function ledger.refuse_change();
create trigger head_stays before delete or truncate on ledger.head
  for each statement execute function ledger.refuse_change();
create trigger head_only_grows before update on ledger.head
  for each row execute function ledger.refuse_going_back();

-- Also when the session plays a replica (session_replication_role).
alter table ledger.event enable always trigger event_is_immutable;
alter table ledger.request enable always trigger request_is_immutable;
alter table ledger.head enable always trigger head_stays;
alter table ledger.head enable always trigger head_only_grows;

grant usage on schema ledger to ${app_role};
grant select, insert on ledger.event, ledger.request to ${app_role};
grant select, update (size, last_leaf_hash, last_recorded_at) on ledger.head to ${app_role};
