-- 个人信息密钥. One key a person, under which their data in the ledger are sealed. Apart from the ledger, because a row here
-- must be able to go: with it everything goes that was sealed under it, in every copy of the ledger. A backup of the
-- ledger leaves this schema out (ops/docs/adr/0041).

create table vault.person_key (
  person uuid primary key,
  -- By what the person is found again: a keyed hash, so that the table tells of nobody.
  mark bytea not null unique check (octet_length(mark) = 32),
  -- The key, itself encrypted under the one that is kept outside the database.
  wrapped bytea not null check (octet_length(wrapped) = 60),
  made_on date not null default current_date
);

create function vault.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a key is made and destroyed, never changed: % is refused', tg_op using errcode = 'restrict_violation';
end
$$;

create trigger key_stays_as_it_is before update or truncate on vault.person_key
  for each statement execute function vault.refuse_change();
alter table vault.person_key enable always trigger key_stays_as_it_is;

grant usage on schema vault to ${app_role};
grant select, insert, delete on vault.person_key to ${app_role};
