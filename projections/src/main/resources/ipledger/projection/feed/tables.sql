-- 供给进度与停更资产. In the schema of every generation.
create table $.reached (
  segment integer primary key,
  mask integer not null,
  position bigint not null check (position > 0)
);
create table $.parked (
  asset text collate "C" primary key,
  position bigint not null,
  error text not null
);
create table $.parked_number (
  number text collate "C" not null,
  asset text collate "C" not null,
  primary key (number, asset)
);
