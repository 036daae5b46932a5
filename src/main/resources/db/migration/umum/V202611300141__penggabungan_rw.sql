-- RW merge as well (Pasal 12 Pergub DKI 171/2016): the table of what merges keeps its name and holds either.
alter table penggabungan_rt_asal rename column rt_id to unit_id;
