package id.rukun.wilayah.impor;

import id.rukun.impor.KerjaImpor;

/** Writes RW and RT, and what is declared of them, as rows of the register. */
final class PenulisRwRt {

    private final KerjaImpor kerja;

    PenulisRwRt(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    void tulis() {
        unit();
        tetangga();
        nyatakan("batas_unit", "batas", "batas", PembandingRwRt.BATAS_LAIN);
        nyatakan("jumlah_kk_unit", "jumlah", "jumlah_kk", PembandingRwRt.JUMLAH_LAIN);
    }

    private void unit() {
        kerja.ubah("""
                insert into unit (id, jenis, tenant, status, pengecualian, mulai, versi)
                select unit_id, jenis, cast(:tenant as varchar(20)), 'AKTIF', coalesce(pengecualian, ''), mulai, 0
                from impor_unit where baru""");
        kerja.ubah("""
                insert into atribut_unit (id, unit_id, kode, nomor, induk_id, mulai, dicatat_pada, kunci_terbuka, kode_terbuka, versi)
                select %s, b.unit_id, b.kode, b.nomor, coalesce(i.unit_id, a.unit_id), b.mulai, cast(:saat as timestamp with time zone),
                  b.unit_id, b.kode, 0
                from impor_unit b left join impor_unit i on i.kode = b.induk left join atribut_unit a on a.kode_terbuka = b.induk
                where b.baru""".formatted(kerja.idBaru()));
    }

    private void tetangga() {
        kerja.ubah("""
                insert into ketetanggaan (id, unit_a, unit_b, mulai, dicatat_pada, kunci_terbuka, versi)
                select %s, p.unit_a, p.unit_b, case when a.mulai > b.mulai then a.mulai else b.mulai end,
                  cast(:saat as timestamp with time zone), p.unit_a || '|' || p.unit_b, 0
                from impor_pasangan p join unit a on a.id = p.unit_a join unit b on b.id = p.unit_b""".formatted(kerja.idBaru()));
    }

    /** What was said before ends yesterday: since when it has been otherwise the file does not say. */
    private void nyatakan(String tabel, String kolom, String dari, String lain) {
        String ganti = "impor_" + tabel;
        kerja.tabelSementara(ganti, "id varchar(36)", "unit_id varchar(36)", "lama varchar(36)", kolom
                + (kolom.equals("jumlah") ? " integer" : " varchar(1000)"));
        kerja.ubah("insert into " + ganti + " select " + kerja.idBaru() + ", b.unit_id, l.id, b." + dari + " from " + lain);
        kerja.akhiri(tabel, "select lama, id from " + ganti + " where lama is not null");
        kerja.ubah("insert into " + tabel + " (id, unit_id, " + kolom + ", mulai, dicatat_pada, kunci_terbuka, versi) select id, unit_id, "
                + kolom + ", cast(:hari as date), cast(:saat as timestamp with time zone), unit_id, 0 from " + ganti);
    }
}
