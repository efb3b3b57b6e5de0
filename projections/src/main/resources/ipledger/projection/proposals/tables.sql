create table $.proposal (
  proposal text collate "C" primary key,
  act text collate "C" not null,
  dealing text collate "C",
  assets text[] not null,
  proposer text not null,
  made_on date not null,
  last_day date not null,
  state text collate "C" not null,
  decided_by text,
  decided_on date,
  reason text,
  made_at bigint not null,
  position bigint not null
);
create index proposal_made_at on $.proposal (made_at);
create index proposal_open on $.proposal (made_at) where state = 'PROPOSED';
