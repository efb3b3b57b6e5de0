create table $.asset (
  asset text collate "C" primary key,
  entries bigint not null check (entries > 0),
  position bigint not null check (position > 0),
  recorded_at timestamptz not null,
  state text not null,
  search text not null,
  grams text[] not null
);
create table $.number (
  number text collate "C" not null,
  asset text collate "C" not null,
  primary key (number, asset)
);
create index number_asset on $.number (asset);
create table $.dealing (
  dealing text collate "C" primary key,
  kind text not null,
  contract_number text,
  opened_on date not null,
  entries bigint not null check (entries > 0),
  position bigint not null check (position > 0),
  recorded_at timestamptz not null
);
create table $.dealing_asset (
  dealing text collate "C" not null,
  asset text collate "C" not null,
  stage text not null,
  since date not null,
  primary key (dealing, asset)
);
create table $.dealing_payment (
  dealing text collate "C" not null,
  sequence bigint not null,
  paid_on date not null,
  amount text not null,
  use text not null,
  occasion text,
  primary key (dealing, sequence)
);

-- after filling
create index asset_grams on $.asset using gin (grams);
create index dealing_asset_asset on $.dealing_asset (asset);
