-- 读模型世代. Each read model lives in a schema of its own generation (projection_NAME_N); this table says which one readers
-- and writers use. A rebuild fills the next one and switches here, in one transaction.
create table projection.live (
  projection text collate "C" primary key,
  generation integer not null check (generation > 0),
  version integer not null check (version > 0),
  built_to bigint not null check (built_to >= 0)
);
