-- 检查点. What is made of the events beside them: the tiles of the Merkle tree, the map of assets, and what was signed. Made
-- by the checkpointer from rows that it has read back; ops/docs/ledger-format.md says what each hash binds.

-- A row for each full tile: its root is a hash of the tile above, so hashes are stored at the lowest level only.
create table ledger.tile (
  level smallint not null check (level between 0 and 7),
  number bigint not null check (number >= 0),
  root bytea not null check (octet_length(root) = 32),
  hashes bytea check (octet_length(hashes) = 8192),
  primary key (level, number),
  check ((level = 0) = (hashes is not null))
);
-- Hashes do not compress: trying costs, and gains nothing.
alter table ledger.tile alter column hashes set storage external;

create table ledger.map_page (
  path bytea primary key check (octet_length(path) <= 64),
  content bytea not null
);

-- How far the tree and the map have come. Moves in one transaction with tiles, pages and checkpoint.
create table ledger.checkpointed (
  one boolean primary key default true check (one),
  size bigint not null check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  mapped_to bigint not null check (mapped_to >= 0 and mapped_to <= size),
  map_root bytea not null check (octet_length(map_root) = 32),
  checked_at timestamptz
);
insert into ledger.checkpointed (size, root, mapped_to, map_root)
  values (0, sha256(''::bytea), 0, decode(repeat('00', 32), 'hex'));

create table ledger.checkpoint (
  origin text collate "C" not null check (origin <> ''),
  size bigint not null check (size > 0),
  root bytea not null check (octet_length(root) = 32),
  mapped_to bigint not null check (mapped_to > 0),
  map_root bytea not null check (octet_length(map_root) = 32),
  map_position bigint not null check (map_position > mapped_to and map_position <= size),
  note text not null,
  signed_at timestamptz not null,
  primary key (size, origin)
);

create table ledger.cosignature (
  size bigint not null,
  origin text collate "C" not null,
  name text collate "C" not null,
  key_id bigint not null,
  line text not null,
  received_at timestamptz not null,
  primary key (size, origin, name, key_id),
  foreign key (size, origin) references ledger.checkpoint
);

create table ledger.time_stamp (
  size bigint not null,
  origin text collate "C" not null,
  token bytea not null,
  received_at timestamptz not null,
  primary key (size, origin),
  foreign key (size, origin) references ledger.checkpoint
);

create function ledger.refuse_unpromising() returns trigger language plpgsql as $$
begin
  if new.size < old.size or new.mapped_to < old.mapped_to then
    raise exception 'what was checkpointed only grows: % to % is refused', old.size, new.size
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger tile_is_immutable before update or delete or truncate on ledger.tile
  for each statement execute function ledger.refuse_change();
create trigger checkpoint_is_immutable before update or delete or truncate on ledger.checkpoint
  for each statement execute function ledger.refuse_change();
create trigger cosignature_is_immutable before update or delete or truncate on ledger.cosignature
  for each statement execute function ledger.refuse_change();
create trigger time_stamp_is_immutable before update or delete or truncate on ledger.time_stamp
  for each statement execute function ledger.refuse_change();
create trigger map_page_stays before delete or truncate on ledger.map_page
  for each statement execute function ledger.refuse_change();
create trigger checkpointed_stays before delete or truncate on ledger.checkpointed
  for each statement execute function ledger.refuse_change();
create trigger checkpointed_only_grows before update on ledger.checkpointed
  for each row execute function ledger.refuse_unpromising();

alter table ledger.tile enable always trigger tile_is_immutable;
alter table ledger.checkpoint enable always trigger checkpoint_is_immutable;
alter table ledger.cosignature enable always trigger cosignature_is_immutable;
alter table ledger.time_stamp enable always trigger time_stamp_is_immutable;
alter table ledger.map_page enable always trigger map_page_stays;
alter table ledger.checkpointed enable always trigger checkpointed_stays;
alter table ledger.checkpointed enable always trigger checkpointed_only_grows;

grant select, insert on ledger.tile, ledger.checkpoint, ledger.cosignature, ledger.time_stamp to ${app_role};
grant select, insert, update on ledger.map_page to ${app_role};
grant select, update on ledger.checkpointed to ${app_role};
