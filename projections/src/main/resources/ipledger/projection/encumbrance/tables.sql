create table $.asset (
  asset text collate "C" primary key,
  entries bigint not null check (entries > 0),
  position bigint not null check (position > 0),
  recorded_at timestamptz not null,
  state text not null
);
create table $.number (
  number text collate "C" not null,
  asset text collate "C" not null,
  primary key (number, asset)
);
create index number_asset on $.number (asset);
