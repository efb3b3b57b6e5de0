create table $.delivery (
  source text collate "C" not null,
  office text collate "C" not null,
  from_day date not null,
  until_day date not null,
  delivery text not null,
  records bigint not null,
  position bigint primary key
);
