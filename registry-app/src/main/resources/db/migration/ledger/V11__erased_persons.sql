-- 已删除的自然人. Whose data were erased: asked at every start, and found without reading the ledger through.
create index event_of_person on ledger.event (stream_id) where stream_type = 'person';
