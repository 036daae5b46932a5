-- What was written stays as it was written, whoever asks: only PostgreSQL can promise it.

create function tolak_perubahan() returns trigger language plpgsql as $$
begin
    raise exception 'Tabel % hanya dapat ditambah; % ditolak.', tg_table_name, tg_op;
end
$$;

-- The one change that a row allows: the columns named as arguments, from empty or full to the state that the
-- trigger's condition (when) describes; every other column must stay as it is.
create function tolak_perubahan_lain() returns trigger language plpgsql as $$
begin
    if (to_jsonb(new) - tg_argv) is distinct from (to_jsonb(old) - tg_argv) then
        raise exception 'Tabel % hanya dapat ditambah; UPDATE ditolak.', tg_table_name;
    end if;
    return new;
end
$$;

create trigger entri_berkas_hanya_tambah before update or delete or truncate on entri_berkas
    for each statement execute function tolak_perubahan();

create trigger isi_berkas_tanpa_hapus before delete or truncate on isi_berkas
    for each statement execute function tolak_perubahan();
create trigger isi_berkas_penghapusan before update on isi_berkas
    for each row when (old.dihapus_pada is null and new.dihapus_pada is not null)
    execute function tolak_perubahan_lain('garam', 'isi', 'dihapus_pada');
create trigger isi_berkas_hanya_tambah before update on isi_berkas
    for each row when (old.dihapus_pada is not null or new.dihapus_pada is null)
    execute function tolak_perubahan();

create trigger isian_tanpa_hapus before delete or truncate on isian
    for each statement execute function tolak_perubahan();
create trigger isian_penggantian before update on isian
    for each row when (old.digantikan_oleh is null and new.digantikan_oleh is not null)
    execute function tolak_perubahan_lain('digantikan_oleh');
create trigger isian_hanya_tambah before update on isian
    for each row when (old.digantikan_oleh is not null or new.digantikan_oleh is null)
    execute function tolak_perubahan();
