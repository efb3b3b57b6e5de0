-- 指标事实. Of every asset: its holdings while it was in force, and what was done with it; each row with the time from which
-- and until which the register knew it so, so that every figure can be asked as of a day and as known at a moment.
create table $.asset (
  asset text collate "C" primary key,
  entries bigint not null check (entries > 0)
);
-- By what holders and actors are split: a few hundred rows, named by what they say, so that a fact bears one number for all.
create table $.party (
  party bigint primary key,
  county text collate "C" not null,
  inside text collate "C" not null,
  industry text collate "C" not null,
  industry_division text collate "C" not null,
  leading_industry text collate "C" not null,
  holder_type text collate "C" not null,
  holder_size text collate "C" not null
);
create table $.holding (
  asset text collate "C" not null,
  from_day date not null,
  until_day date not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  ordinal integer not null,
  share_num numeric not null,
  share_den numeric not null,
  kind text collate "C" not null,
  party bigint not null,
  holder_code text collate "C" not null,
  holder_name text collate "C" not null,
  traits integer not null,
  filed_on date,
  transferred_on date,
  contributed_on date,
  check (from_day < until_day),
  check (known_from < known_until)
);
create index holding_asset on $.holding (asset);
create view $.held as
  select h.*, p.county, p.inside, p.industry, p.industry_division, p.leading_industry, p.holder_type, p.holder_size
  from $.holding h left join $.party p using (party);
create table $.deed (
  asset text collate "C" not null,
  deed text collate "C" not null,
  dealing text collate "C",
  occasion integer not null,
  copy integer not null,
  from_day date not null,
  until_day date,
  known_from timestamptz not null,
  known_until timestamptz not null,
  ordinal integer not null,
  share_num numeric not null,
  share_den numeric not null,
  kind text collate "C" not null,
  actor text collate "C" not null,
  party bigint not null,
  counterparty_type text collate "C" not null,
  counterparty_inside text collate "C" not null,
  bank text collate "C" not null,
  due_year text collate "C" not null,
  due_on date,
  amount numeric,
  currency text collate "C",
  priced_on date not null,
  timed_against date,
  working_days integer,
  worth numeric,
  worth_of_all boolean not null,
  industrialised_on date,
  giving_codes text[],
  giving_names text[],
  taking_codes text[],
  taking_names text[],
  check (known_from < known_until)
);
create index deed_asset on $.deed (asset);
create view $.done as
  select d.*, p.county, p.inside, p.industry, p.industry_division, p.leading_industry, p.holder_type, p.holder_size
  from $.deed d left join $.party p using (party);

-- By what an asset in force stands as converted: looked at only where dealings within one group are left out.
create table $.conversion (
  asset text collate "C" not null,
  deed text collate "C" not null,
  dealing text collate "C" not null,
  on_day date not null,
  running boolean not null,
  from_day date not null,
  until_day date not null,
  known_from timestamptz not null,
  known_until timestamptz not null,
  giving_codes text[] not null,
  giving_names text[] not null,
  taking_codes text[] not null,
  taking_names text[] not null,
  check (from_day < until_day),
  check (known_from < known_until)
);
create index conversion_asset on $.conversion (asset);

-- What was paid under dealings, one row for each payment. It falls where its licence does, and is known when both are.
create table $.payment (
  position bigint primary key,
  dealing text collate "C" not null,
  sequence bigint not null,
  day date not null,
  amount numeric not null,
  currency text collate "C" not null,
  known_from timestamptz not null
);
create index payment_dealing on $.payment (dealing);
create view $.paid as
  select d.asset, 'paid'::text collate "C" as deed, d.dealing, p.sequence::integer + 1 as occasion, d.copy,
    p.day as from_day, d.until_day, greatest(d.known_from, p.known_from) as known_from, d.known_until, d.ordinal,
    d.share_num, d.share_den, d.kind, d.actor, d.party, d.county, d.inside, d.industry, d.industry_division,
    d.leading_industry, d.holder_type, d.holder_size, d.counterparty_type, d.counterparty_inside, d.bank, d.due_year,
    d.due_on, p.amount, p.currency, p.day as priced_on, d.timed_against, d.working_days, d.worth, d.worth_of_all,
    d.industrialised_on, d.giving_codes, d.giving_names, d.taking_codes, d.taking_names
  from $.payment p join $.done d on d.dealing = p.dealing
  where d.deed = 'licensed' and d.known_until > p.known_from;

-- What officials put on record, one row for each entry: a later entry leaves an earlier row as it was.
create table $.designation (
  position bigint primary key,
  programme text collate "C" not null,
  holder text collate "C" not null,
  kind text collate "C" not null,
  level text collate "C" not null,
  from_day date not null,
  known_from timestamptz not null,
  county text collate "C" not null,
  inside text collate "C" not null,
  industry text collate "C" not null,
  industry_division text collate "C" not null,
  leading_industry text collate "C" not null,
  holder_type text collate "C" not null,
  holder_size text collate "C" not null,
  holder_code text collate "C" not null,
  holder_name text collate "C" not null
);
create table $.designation_end (
  position bigint primary key,
  programme text collate "C" not null,
  until_day date not null,
  known_from timestamptz not null
);
create index designation_end_programme on $.designation_end (programme);
create table $.affiliation (
  position bigint primary key,
  programme text collate "C" not null,
  kind text collate "C" not null,
  group_name text collate "C" not null,
  group_key text collate "C" not null,
  member text collate "C" not null,
  member_code text collate "C" not null,
  member_name text collate "C" not null,
  from_day date not null,
  known_from timestamptz not null
);
create table $.affiliation_end (
  position bigint primary key,
  programme text collate "C" not null,
  until_day date not null,
  known_from timestamptz not null
);
create index affiliation_end_programme on $.affiliation_end (programme);
create table $.parity (
  position bigint primary key,
  currency text collate "C" not null,
  day date not null,
  yuan numeric not null,
  known_from timestamptz not null
);
create index parity_day on $.parity (currency, day);
create table $.entered (
  position bigint primary key,
  series text collate "C" not null,
  day date not null,
  value numeric not null,
  known_from timestamptz not null
);
create table $.publication (
  position bigint primary key,
  programme text collate "C" not null,
  figure text collate "C" not null,
  from_day date not null,
  to_day date not null,
  pinned_to bigint not null,
  known_from timestamptz not null
);

-- after filling
-- whether an enterprise holds any patent
create index holding_code on $.holding (holder_code) where holder_code <> '';
create index holding_name on $.holding (holder_name);
-- what is in force on a day is counted from the index alone, whoever holds it and whenever it was known
create index holding_in_force on $.holding (kind, until_day, from_day)
  include (known_from, known_until, ordinal, share_num, share_den, traits, filed_on, transferred_on, contributed_on, party,
    asset);
-- applications and grants, which are most, are counted from the index alone
create index deed_day on $.deed (deed, from_day)
  include (known_from, known_until, kind, ordinal, share_num, share_den, timed_against, party);
-- how long it took is told of those alone that have come to an end
create index deed_timed on $.deed (deed, from_day)
  include (known_from, known_until, kind, ordinal, share_num, share_den, timed_against, party, asset)
  where timed_against is not null;
