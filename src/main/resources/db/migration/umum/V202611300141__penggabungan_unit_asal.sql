-- RW merge as well (Pasal 12 Pergub DKI 171/2016).
alter table penggabungan_rt_asal rename to penggabungan_unit_asal;
alter table penggabungan_unit_asal rename column rt_id to unit_id;
