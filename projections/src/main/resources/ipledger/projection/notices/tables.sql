create table $.asset (
  asset text collate "C" primary key,
  entries bigint not null check (entries > 0)
);
create table $.owed (
  asset text collate "C" not null,
  place integer not null,
  sequence bigint not null,
  recorded_at timestamptz not null,
  since date not null,
  authority text not null,
  capacity text not null,
  notice text not null,
  primary key (asset, place)
);

-- after filling
create index owed_since on $.owed (since, asset, place);
