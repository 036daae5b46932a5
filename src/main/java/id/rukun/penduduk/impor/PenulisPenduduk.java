package id.rukun.penduduk.impor;

import id.rukun.impor.ImporDitolakException;
import id.rukun.impor.KerjaImpor;

/** Writes persons, their cards, and where both are, as rows of the register; what it replaces is kept. */
final class PenulisPenduduk {

    private final KerjaImpor kerja;

    PenulisPenduduk(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    void tulis() {
        tahan();
        orang();
        kartu();
        letakKartu();
        anggota();
        domisili();
        // The cards speak for themselves now.
        kerja.akhiri("jumlah_kk_unit", """
                select j.id, j.id from jumlah_kk_unit j where j.kunci_terbuka in (select k.rt_id from impor_kartu k)""");
    }

    /** Whose data are just being erased, or were since the file was compared, gets no new row; from here on nobody erases them. */
    private void tahan() {
        kerja.baca("""
                select p.dihapus_pada from penduduk p where p.id in (
                  select o.penduduk_id from impor_orang o join impor_kartu k on k.nomor = o.nomor_kk where %s)
                order by p.id for update""".formatted(PembandingPenduduk.BERUBAH), b -> {
            if (b.getObject(1) != null) {
                throw new ImporDitolakException("Selagi berkas ini dikerjakan, data seorang yang disebutnya dihapus atas permintaan, sehingga tidak "
                        + "ada yang ditulis. Periksa berkasnya lagi, lalu terapkan lagi.");
            }
        });
    }

    private void orang() {
        kerja.ubah("""
                insert into penduduk (id, nik, nama, tanggal_lahir, jenis_kelamin, versi)
                select penduduk_id, nik, nama, tanggal_lahir, jenis_kelamin, 0 from impor_orang where baru""");
        kerja.tabelSementara("impor_orang_lain", "id varchar(36) primary key", "nama varchar(120)", "tanggal_lahir date",
                "jenis_kelamin varchar(9)");
        kerja.ubah("""
                insert into impor_orang_lain select penduduk_id, nama, tanggal_lahir, jenis_kelamin from impor_orang where lain""");
        kerja.terisi("impor_orang_lain");
        kerja.ubah("""
                insert into penduduk_riwayat (id, penduduk_id, nik, nama, tanggal_lahir, jenis_kelamin, tanggal_meninggal, urutan, diganti_pada)
                select %s, p.id, p.nik, p.nama, p.tanggal_lahir, p.jenis_kelamin, p.tanggal_meninggal, p.versi,
                  cast(:saat as timestamp with time zone)
                from penduduk p where p.id in (select o.id from impor_orang_lain o)""".formatted(kerja.idBaru()));
        kerja.ubah("""
                update penduduk p set versi = p.versi + 1, nama = (select o.nama from impor_orang_lain o where o.id = p.id),
                  tanggal_lahir = (select o.tanggal_lahir from impor_orang_lain o where o.id = p.id),
                  jenis_kelamin = (select o.jenis_kelamin from impor_orang_lain o where o.id = p.id)
                where p.id in (select o.id from impor_orang_lain o)""");
    }

    private void kartu() {
        kerja.ubah("""
                insert into kartu_keluarga (id, nomor, kepala_keluarga_id, status, versi)
                select kk_id, nomor, kepala_id, 'AKTIF', 0 from impor_kartu where baru""");
        kerja.tabelSementara("impor_kepala_lain", "id varchar(36) primary key", "kepala_id varchar(36)");
        kerja.ubah("""
                insert into impor_kepala_lain select kk_id, kepala_id from impor_kartu where not baru and kepala_lama <> kepala_id""");
        kerja.terisi("impor_kepala_lain");
        kerja.ubah("""
                insert into kartu_keluarga_riwayat (id, kk_id, nomor, kepala_keluarga_id, status, urutan, diganti_pada)
                select %s, x.id, x.nomor, x.kepala_keluarga_id, x.status, x.versi, cast(:saat as timestamp with time zone)
                from kartu_keluarga x where x.id in (select k.id from impor_kepala_lain k)""".formatted(kerja.idBaru()));
        kerja.ubah("""
                update kartu_keluarga x set versi = x.versi + 1,
                  kepala_keluarga_id = (select k.kepala_id from impor_kepala_lain k where k.id = x.id)
                where x.id in (select k.id from impor_kepala_lain k)""");
    }

    /** Another head has a row of his own, as where a case changes him: which one headed it on a day is asked of these rows. */
    private void letakKartu() {
        kerja.tabelSementara("impor_letak", "id varchar(36)", "lama varchar(36)", "kk_id varchar(36)", "rt_id varchar(36)",
                "tinggal boolean", "mulai date");
        kerja.ubah("""
                insert into impor_letak select %s, k.terdaftar_id, k.kk_id, k.rt_id, k.kepala_tinggal,
                  case when k.baru then k.sejak else cast(:hari as date) end
                from impor_kartu k
                where k.terdaftar_id is null or k.terdaftar_rt <> k.rt_id or k.terdaftar_tinggal <> k.kepala_tinggal
                  or k.kepala_lama <> k.kepala_id"""
                .formatted(kerja.idBaru()));
        gantikan("kk_di_unit", "impor_letak");
        kerja.ubah("""
                insert into kk_di_unit (id, kk_id, rt_id, kepala_bertempat_tinggal, mulai, dicatat_pada, kunci_terbuka, versi)
                select id, kk_id, rt_id, tinggal, mulai, cast(:saat as timestamp with time zone), kk_id, 0 from impor_letak""");
    }

    private void anggota() {
        kerja.tabelSementara("impor_anggota", "id varchar(36)", "lama varchar(36)", "kk_id varchar(36)", "penduduk_id varchar(36)",
                "hubungan varchar(12)", "mulai date");
        kerja.ubah("""
                insert into impor_anggota select %s, o.anggota_id, k.kk_id, o.penduduk_id, o.hubungan,
                  case when o.baru then o.sejak else cast(:hari as date) end
                from impor_orang o join impor_kartu k on k.nomor = o.nomor_kk
                where o.hubungan <> 'KEPALA' and %s""".formatted(kerja.idBaru(), PembandingPenduduk.ANGGOTA_LAIN));
        gantikan("anggota_keluarga", "impor_anggota");
        kerja.akhiri("anggota_keluarga", """
                select o.anggota_id, o.anggota_id from impor_orang o where o.hubungan = 'KEPALA' and o.anggota_id is not null""");
        kerja.ubah("""
                insert into anggota_keluarga (id, kk_id, penduduk_id, hubungan, mulai, dicatat_pada, kunci_terbuka, versi)
                select id, kk_id, penduduk_id, hubungan, mulai, cast(:saat as timestamp with time zone), penduduk_id, 0
                from impor_anggota""");
    }

    /** He lives there since the day that the file names, unless the register knows where he lived since; then since today. */
    private void domisili() {
        kerja.tabelSementara("impor_domisili", "id varchar(36)", "lama varchar(36)", "penduduk_id varchar(36)", "rt_id varchar(36)",
                "mulai date");
        kerja.ubah("""
                insert into impor_domisili select %s, o.domisili_id, o.penduduk_id, o.rt_id,
                  case when o.baru or o.domisili_id is null and not exists (select z.id from domisili z where z.penduduk_id = o.penduduk_id
                    and z.digantikan_oleh is null and z.sampai >= o.sejak) then o.sejak else cast(:hari as date) end
                from impor_orang o where o.tinggal and %s""".formatted(kerja.idBaru(), PembandingPenduduk.DOMISILI_LAIN));
        gantikan("domisili", "impor_domisili");
        kerja.akhiri("domisili", "select o.domisili_id, o.domisili_id from impor_orang o where not o.tinggal and "
                + PembandingPenduduk.DOMISILI_LAIN);
        kerja.ubah("""
                insert into domisili (id, penduduk_id, rt_id, mulai, dicatat_pada, kunci_terbuka, versi)
                select id, penduduk_id, rt_id, mulai, cast(:saat as timestamp with time zone), penduduk_id, 0 from impor_domisili""");
    }

    /** The old rows give up their open keys before the new ones take them. */
    private void gantikan(String tabel, String baru) {
        kerja.terisi(baru);
        kerja.akhiri(tabel, "select lama, id from " + baru + " where lama is not null");
    }
}
