package id.rukun.penduduk.impor;

import id.rukun.impor.Importir.Perbandingan;
import id.rukun.impor.KerjaImpor;

/** The difference between rows of persons ({@code o}), cards ({@code k}) and the register; NIK and numbers of cards are never whole. */
final class PembandingPenduduk {

    /** A card that is new, has another head, lies in another RT, or whose head lives elsewhere than before. */
    static final String KARTU_LAIN = """
            (k.baru or k.kepala_lama <> k.kepala_id or k.terdaftar_id is null or k.terdaftar_rt <> k.rt_id
              or k.terdaftar_tinggal <> k.kepala_tinggal)""";

    private static final String LETAK_LAIN =
            "(k.terdaftar_id is null or k.terdaftar_rt <> k.rt_id or k.terdaftar_tinggal <> k.kepala_tinggal)";

    /** Who lives here and was not registered so, or the other way round. */
    static final String DOMISILI_LAIN = """
            (o.tinggal and (o.domisili_id is null or o.domisili_rt <> o.rt_id)
              or not o.tinggal and o.domisili_id is not null and o.domisili_rt = o.rt_id)""";

    /** Who stands on another card, or otherwise on it; a head has no row of his own. */
    static final String ANGGOTA_LAIN = """
            (o.hubungan = 'KEPALA' and o.anggota_id is not null
              or o.hubungan <> 'KEPALA' and (o.anggota_id is null or o.anggota_kk <> k.kk_id or o.anggota_hubungan <> o.hubungan))""";

    /** Of whom, {@code o} on card {@code k}, something is written though the register knows him already, or the card that he heads. */
    static final String BERUBAH = "(not o.baru and (o.lain or " + DOMISILI_LAIN + " or " + ANGGOTA_LAIN
            + ") or k.baris = o.baris and not (o.baru and k.baru) and " + KARTU_LAIN + ")";

    private final KerjaImpor kerja;

    PembandingPenduduk(KerjaImpor kerja) {
        this.kerja = kerja;
    }

    Perbandingan bandingkan() {
        beda("nama", "p.nama", "o.nama", "join penduduk p on p.id = o.penduduk_id where p.nama <> o.nama");
        beda("tanggal lahir", "cast(p.tanggal_lahir as varchar(10))", "cast(o.tanggal_lahir as varchar(10))",
                "join penduduk p on p.id = o.penduduk_id where p.tanggal_lahir <> o.tanggal_lahir");
        beda("jenis kelamin", "lower(p.jenis_kelamin)", "lower(o.jenis_kelamin)",
                "join penduduk p on p.id = o.penduduk_id where p.jenis_kelamin <> o.jenis_kelamin");
        beda("tempat tinggal", "a.kode", "case when o.tinggal then o.rt_kode else 'tidak di ' || o.rt_kode end",
                "left join atribut_unit a on a.kunci_terbuka = o.domisili_rt where not o.baru and " + DOMISILI_LAIN);
        beda("kedudukan dalam kartu", "lower(o.anggota_hubungan)", "lower(o.hubungan)",
                "join impor_kartu k on k.nomor = o.nomor_kk where not o.baru and " + ANGGOTA_LAIN);
        bedaKartu("RT atau tempat tinggal kepalanya", "a.kode", "o.rt_kode", "left join atribut_unit a on a.kunci_terbuka = k.terdaftar_rt "
                + "where not k.baru and " + LETAK_LAIN);
        bedaKartu("kepala keluarga", "p.nama", "o.nama", "join penduduk p on p.id = k.kepala_lama where not k.baru and k.kepala_lama <> k.kepala_id");
        return new Perbandingan(kerja.hitung("select count(*) from impor_orang o where o.baru and not exists (select k.baris from impor_kartu k "
                + "where k.baris = o.baris and not k.baru and " + KARTU_LAIN + ")"),
                kerja.hitung("select count(*) from impor_orang o join impor_kartu k on k.nomor = o.nomor_kk where " + BERUBAH));
    }

    private void bedaKartu(String apa, String lama, String baru, String dari) {
        kerja.bedakan("select k.baris, 'KK …' || substring(k.nomor, 13, 4) || ', " + apa + "', " + lama + ", " + baru
                + " from impor_kartu k join impor_orang o on o.baris = k.baris " + dari + " order by k.baris");
    }

    private void beda(String apa, String lama, String baru, String dari) {
        kerja.bedakan("select o.baris, o.nama || ' (NIK …' || substring(o.nik, 13, 4) || '), " + apa + "', " + lama + ", " + baru
                + " from impor_orang o " + dari + " order by o.baris");
    }
}
