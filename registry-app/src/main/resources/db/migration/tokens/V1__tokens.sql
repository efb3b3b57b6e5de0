-- 读取进度. How far each read model has read, kept in the database of its rows so that both move in one transaction.
-- The columns are those of Axon's JdbcTokenStore; a row is claimed by "select ... for update" and its owner's time.
create table projection.token_entry (
  processorname text collate "C" not null,
  segment integer not null,
  token bytea,
  tokentype text,
  timestamp text,
  owner text,
  primary key (processorname, segment)
);
