-- A term that was taken over with the register rests on no case and on no Keputusan of it; diambil_alih is the day of that.
alter table masa_bakti alter column kasus_id drop not null;
alter table masa_bakti alter column keputusan_id drop not null;
alter table masa_bakti add column diambil_alih date;
alter table masa_bakti add constraint masa_bakti_asal
    check ((kasus_id is null and keputusan_id is null and diambil_alih is not null)
        or (kasus_id is not null and keputusan_id is not null and diambil_alih is null));
create index masa_bakti_sampai on masa_bakti (sampai);
