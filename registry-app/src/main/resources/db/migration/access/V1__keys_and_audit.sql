-- 身份与审计. Who may call, and who looked at what. Apart from the ledger: looking changes nothing that is registered.

create table access.api_key (
  id text collate "C" primary key check (id <> ''),
  who text not null check (who <> ''),
  role text collate "C" not null
    check (role in ('clerk', 'reviewer', 'bank', 'auditor', 'official', 'administrator')),
  hash bytea not null unique check (octet_length(hash) = 32),
  created_at timestamptz not null,
  created_by text not null,
  revoked_at timestamptz
);

create table access.audit (
  id bigint generated always as identity primary key,
  noted_at timestamptz not null,
  -- What was told to a bank is kept three years.
  keep_until date generated always as (((noted_at at time zone 'UTC') + interval '3 years')::date) stored,
  who text not null,
  role text collate "C" not null,
  key_id text collate "C" not null,
  matter text collate "C" not null,
  subject text not null,
  purpose text not null,
  answer bytea
);

create index audit_by_time on access.audit (noted_at);

create function access.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.keep_until < current_date then
    return old;
  end if;
  raise exception 'the audit trail is only added to: % is refused', tg_op using errcode = 'restrict_violation';
end
$$;

create function access.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is only added to: truncate is refused' using errcode = 'restrict_violation';
end
$$;

create trigger audit_stays before update or delete on access.audit
  for each row execute function access.refuse_change();
create trigger audit_stays_whole before truncate on access.audit
  for each statement execute function access.refuse_truncate();

grant usage on schema access to ${app_role};
grant select, insert, update (revoked_at) on access.api_key to ${app_role};
grant select, insert on access.audit to ${app_role};
